import { expect, it } from 'vitest';
import { exampleAssociation } from '../../testing/example/routines.ts';
import { exampleReport } from '../../testing/report.ts';
import { readCase } from '../case/read.ts';
import { writeCase } from '../case/write.ts';
import { caseFromReport } from './case-from-report.ts';
import { checkReport } from './check.ts';

// Texts as the clipboard has them. Every event, person and number is invented.
const PASTED: [from: string, pasted: string, stored: string][] = [
  [
    'Word, a manual line break',
    'Mötet ställdes in.\u000bIngen ny tid gavs.',
    'Mötet ställdes in.\nIngen ny tid gavs.',
  ],
  ['Word, paragraphs on Windows', 'Första mötet.\r\n\r\nAndra mötet.\r\n', 'Första mötet.\n\nAndra mötet.'],
  ['Word, paragraphs on a Mac', 'Första mötet.\rAndra mötet.\r', 'Första mötet.\nAndra mötet.'],
  ['Word, a page break', 'Slut på sidan.\u000cNästa sida.', 'Slut på sidan.\nNästa sida.'],
  ['Word, a hyphen that does not break', 'SIP\u001emötet ställdes in.', 'SIP-mötet ställdes in.'],
  ['Word, an optional hyphen', 'samverkans\u001fkoordinatorn', 'samverkanskoordinatorn'],
  ['Word, a soft hyphen', 'samverkans\u00adkoordinatorn', 'samverkanskoordinatorn'],
  ['Word, a space that does not break', 'Den 20\u00a0november, kl.\u00a010', 'Den 20 november, kl. 10'],
  [
    'Word, bullets of Symbol',
    '\uf0b7\tIngen kallelse\r\n\uf0b7\tIngen plan',
    '•\tIngen kallelse\n•\tIngen plan',
  ],
  [
    'Word, bullets of Wingdings',
    '\uf0a7 Ingen kallelse\r\n  \uf0d8 Ingen plan',
    '• Ingen kallelse\n  • Ingen plan',
  ],
  ['Word, an arrow that it made of two signs', 'Vi \uf0e0 kommunen \uf0e0 vi', 'Vi → kommunen → vi'],
  ['Word, a tick', 'Plan \uf0fc', 'Plan ✓'],
  [
    'Word, cells of a table',
    'Dag\tVad hände\r\nMåndag\tIngen kom\u0007',
    'Dag\tVad hände\nMåndag\tIngen kom',
  ],
  ['Word, a picture', 'Se bilden: \ufffc Ingen kom.', 'Se bilden:  Ingen kom.'],
  ['Word, a comment’s anchor', 'Ingen kom.\u0005 Ingen ringde.', 'Ingen kom. Ingen ringde.'],
  ['Word, a field code', '\u0013 DATE \u0014i dag\u0015 kom ingen', 'DATE i dag kom ingen'],
  ['Word, marks with no use', 'In\u0003gen\u007f kom.\u009d Ingen ringde.', 'Ingen kom. Ingen ringde.'],
  ['Word, marks of direction', '\u202aMötet\u202c ställdes \u200ein.', 'Mötet ställdes in.'],
  ['Word, a joiner’s opposite between letters', 'ställ\u200cdes in', 'ställdes in'],
  [
    'Word, quotation marks and dashes',
    '”Vi hinner inte” – sa de… ‘kanske’',
    '”Vi hinner inte” – sa de… ‘kanske’',
  ],
  [
    'Word, a numbered list',
    '1.\u00a0\u00a0Ingen kallelse\r\n2.\u00a0\u00a0Ingen plan',
    '1.  Ingen kallelse\n2.  Ingen plan',
  ],
  [
    'Outlook, empty lines between every line',
    'Hej!\r\n\r\n \r\n\r\nMötet ställdes in.',
    'Hej!\n\nMötet ställdes in.',
  ],
  [
    'Outlook, a space at the end of each line',
    'Hej! \r\nMötet ställdes in. \r\n',
    'Hej!\nMötet ställdes in.',
  ],
  [
    'Outlook, a space of an empty paragraph',
    'Hej!\r\n\u00a0\r\nMötet ställdes in.',
    'Hej!\n\nMötet ställdes in.',
  ],
  [
    'Outlook, a marked quotation',
    '> Mötet ställdes in.\r\n>\r\n> Vi hörs.',
    '> Mötet ställdes in.\n>\n> Vi hörs.',
  ],
  ['Outlook, a byte order mark first', '\ufeffMötet ställdes in.', 'Mötet ställdes in.'],
  [
    'Outlook, a separator of lines',
    'Mötet ställdes in.\u2028Vi hörs.\u2029Hej då.',
    'Mötet ställdes in.\nVi hörs.\nHej då.',
  ],
  [
    'Outlook, a line of underscores',
    'Ingen kom.\r\n________________________________\r\nHej',
    'Ingen kom.\n________________________________\nHej',
  ],
  ['Outlook, a character of another code page', 'Mötet\u0085ställdes in', 'Mötet\nställdes in'],
  ['Teams, an emoji', 'Ingen kom 👍🏽 👩‍⚕️ ❤️', 'Ingen kom 👍🏽 👩‍⚕️ ❤️'],
  ['Teams, a selector after a letter', 'Ok\ufe0f, ingen kom', 'Ok, ingen kom'],
  ['Teams, spaces of no width', '\u200bIngen\u200b kom.\u200b\u2060', 'Ingen kom.'],
  ['Teams, a keycap', '1\ufe0f\u20e3 Ingen kallelse', '1\ufe0f\u20e3 Ingen kallelse'],
  [
    'Teams, the time of a message',
    '[i\u00a0går 10:15] Ingen kom.\n\n\n\n[10:16] Nej.',
    '[i går 10:15] Ingen kom.\n\n[10:16] Nej.',
  ],
  ['Teams, half a flag', 'Hej 🏴\u{e0067} då', 'Hej 🏴 då'],
  [
    'PDF, letters in one sign',
    'Det \ufb01nns en o\ufb03ciell \ufb02ödesplan',
    'Det finns en officiell flödesplan',
  ],
  ['PDF, letters apart from their accents', 'Mo\u0308tet pa\u030a sjukhuset', 'Mötet på sjukhuset'],
  ['PDF, accents beside their letters', 'Mo\u00a8tet pa\u02da sjukhuset', 'Mötet på sjukhuset'],
  ['PDF, thin spaces', 'Den 20\u2009november, 5\u202f000 kr', 'Den 20 november, 5 000 kr'],
  ['PDF, a break of each line', 'Mötet ställdes\nin utan besked.\n\f', 'Mötet ställdes\nin utan besked.'],
  [
    'PDF, signs of a font of its own',
    '\ue000 Ingen kallelse\n\ue001\ue002Ingen plan',
    '• Ingen kallelse\nIngen plan',
  ],
  ['PDF, hyphens at the ends of lines', 'samverkans\u00ad\nkoordinatorn', 'samverkans\nkoordinatorn'],
  ['PDF, NUL between letters', 'M\0ö\0t\0e\0t', 'Mötet'],
  ['a web page, a letter that is drawn as nothing', 'Mötet\u3164 ställdes\u115f in', 'Mötet ställdes in'],
];

const association = exampleAssociation();
const today = '2026-11-28';

it.each(PASTED)('a text from %s is stored so that it can be read', (_from, pasted, stored) => {
  const { report, faults, accepted } = checkReport(
    exampleReport({ beskrivning: pasted, bekräftad: true }),
    association,
    today,
  );
  expect(faults).toEqual([]);
  expect(report?.beskrivning).toBe(stored);
  if (!accepted) throw new Error('not accepted');
  const reception = { id: 'EX-2026-7K3MQ9TB', hash: '0'.repeat(64), today, rutin: 'hoglandet' };
  const source = writeCase(caseFromReport(accepted.report, [], association, reception));
  // As lines of their own in the file, without escapes.
  for (const line of stored.split('\n')) expect(source).toContain(line);
  expect(readCase(source).case?.rapport.beskrivning).toBe(stored);
});

it.each(['\u200b', '\u200c', '\u00ad', '\ufe0f', '\u{e0101}', '\u3164', '\u0003', '\u202e'])(
  'a mark that nobody sees, %j, hides no personnummer',
  (mark) => {
    const beskrivning = `Det gällde 199001${mark}18-${mark}98${mark}11.`;
    expect(checkReport(exampleReport({ beskrivning }), association, today).faults).toMatchObject([
      { slag: 'personnummer' },
    ]);
  },
);
