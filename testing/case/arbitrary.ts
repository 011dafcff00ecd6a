import fc from 'fast-check';
import type { Case } from '../../core/case/case.ts';

// Texts that are meant to break a writer.
const nasty = fc.constantFrom(
  '# inte en kommentar',
  'sha256:1, enhet: eksjo # nytt',
  '- a\n- b',
  'a: b',
  ' indrag',
  'slut ',
  '\n\nrader\n',
  '---',
  '...',
  '|-',
  '>',
  '"citat"',
  "'",
  '*alias',
  '&ankare',
  '!tagg',
  '%YAML',
  '@x',
  '`x`',
  '{a: 1}',
  '[a, b]',
  'null',
  'true',
  '~',
  '1_000',
  '12:30',
  '2026-02-30',
  'nej',
  '\tflik',
  'a\u2028b',
  'a\u0085b',
  '\ufeffbom',
  'a  \nb',
  'rad\n   \nrad',
  'rad\n\t\nrad',
  '<b>html</b>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay as it is
  '${{ secrets.X }}',
  'å ä ö é 😀',
);
const plain = fc.constantFrom(
  'Mötet ställdes in.',
  'Ingen kallade till nästa möte',
  'Beskedet kom aldrig fram',
  'Då: inget',
);
const line = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 2, arbitrary: nasty },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }) },
);
const freeText = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n').normalize('NFC'))
  .filter((text) => text.length > 0 && text.isWellFormed() && !CONTROL.test(text));
// biome-ignore lint/suspicious/noControlCharactersInRegex: such texts never get this far
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
const code = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const id = fc.stringMatching(/^EX-20[0-9]{2}-[0-9A-HJKMNP-TV-Z]{8}$/);
const optional = { requiredKeys: [] };
const parties = fc.uniqueArray(
  fc.oneof(
    fc.record({ part: code, enhet: code }),
    fc.record({ part: code }),
    fc.record({
      part: fc.constant('annan'),
      text: freeText.map((text) => text.slice(0, 100)).filter((text) => text.isWellFormed()),
    }),
  ),
  { minLength: 1, maxLength: 4, selector: (party) => JSON.stringify(party) },
);
const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 4 });

const measure = fc.record(
  {
    nr: fc.integer({ min: 1, max: 99 }),
    typ: code,
    text: freeText,
    ansvarig: code,
    'klar-senast': day,
    genomförd: day,
    effekt: fc.record({
      utfall: fc.constantFrom('ja', 'delvis', 'nej', 'for-tidigt', 'ej-genomford'),
      bedömd: day,
    }),
    varför: freeText,
    'ersatt-av': fc.integer({ min: 1, max: 99 }),
  },
  { requiredKeys: ['nr', 'typ', 'text'] },
);

const question = fc.record(
  {
    nr: fc.integer({ min: 1, max: 99 }),
    datum: day,
    text: freeText,
    svar: fc.record({ datum: day, text: freeText }),
  },
  { requiredKeys: ['nr', 'datum', 'text'] },
);

/** Cases that follow the schema, though not every rule, with texts that are meant to break a writer. */
export const caseArbitrary = fc.record({
  schema: fc.constant(1),
  id,
  rutin: code,
  mottagen: day,
  område: code,
  kvitto: fc.stringMatching(/^sha256:[0-9a-f]{64}$/),
  rapport: fc.record(
    {
      datum: day,
      arbetsgivare: parties,
      samverkansparter: parties,
      beskrivning: freeText,
      bakgrund: freeText,
      löst: fc.boolean(),
      allvarlighetsgrad: fc.constantFrom('mycket-allvarlig', 'allvarlig', 'mindre-allvarlig'),
      riktning: fc.constantFrom('kommun-till-region', 'annan'),
      händelser: fc.integer({ min: 1, max: 9999 }),
      varningar: fc.array(
        fc.record({ slag: fc.constantFrom('phone', 'name'), antal: fc.integer({ min: 1, max: 9 }) }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    },
    {
      requiredKeys: [
        'datum',
        'arbetsgivare',
        'samverkansparter',
        'beskrivning',
        'löst',
        'allvarlighetsgrad',
        'händelser',
      ],
    },
  ),
  hantering: fc.record(
    {
      fas: fc.constantFrom(
        'mottagen',
        'samordning',
        'utredning',
        'atgard',
        'uppfoljning',
        'stangt',
        'arkiverat',
      ),
      nivå: fc.integer({ min: 1, max: 9 }),
      klassning: fc
        .record(
          {
            typ: codes,
            orsak: codes,
            ärendet: codes,
            konsekvens: fc.record({ person: code }),
            rutinföljsamhet: code,
            slag: code,
            målgrupp: code,
            sektor: code,
            text: freeText,
          },
          optional,
        )
        .filter((value) => Object.keys(value).length > 0),
      åtgärder: fc.array(measure, { minLength: 1, maxLength: 3 }),
      liknar: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      diarienummer: fc.constantFrom(
        '2025/014',
        'SF 2026-3',
        '1e3',
        'dnr: 4',
        '0x1F',
        '2026-11-22',
        '.5',
        '012',
      ),
      'externt-nummer': fc.constantFrom('SYN-4711', '2025/014', '1e3', 'null', '4711'),
      riktning: fc.record({
        kod: fc.constantFrom('kommun-till-region', 'region-till-kommun', 'annan', 'ingen'),
        text: freeText,
      }),
      flyttar: fc.array(fc.record({ datum: day, från: code, till: code, text: freeText }), {
        minLength: 1,
        maxLength: 2,
      }),
      frågor: fc.array(question, { minLength: 1, maxLength: 3 }),
      bekräftelser: fc.array(
        fc.record(
          { nr: fc.integer({ min: 1, max: 99 }), datum: day, text: freeText, besked: day },
          { requiredKeys: ['nr', 'datum', 'text'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      svar: fc.array(
        fc.record(
          {
            datum: day,
            text: freeText,
            rättad: day,
            tidigare: fc.array(fc.record({ datum: day, text: freeText }), { minLength: 1, maxLength: 2 }),
          },
          { requiredKeys: ['datum', 'text'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      återkoppling: fc.record({ datum: day, hjälpte: fc.constantFrom('ja', 'delvis', 'nej') }),
      beslut: fc.array(
        fc.record({ nr: fc.integer({ min: 1, max: 99 }), datum: day, organ: code, text: freeText }),
        { minLength: 1, maxLength: 2 },
      ),
      anteckningar: fc.array(fc.record({ nr: fc.integer({ min: 1, max: 99 }), datum: day, text: freeText }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
    { requiredKeys: ['fas', 'nivå'] },
  ),
  historik: fc.array(
    fc.record(
      {
        datum: day,
        händelse: fc.constantFrom(
          'mottagen',
          'importerad',
          'fas',
          'nivå',
          'bekräftad',
          'svar',
          'rättat',
          'beslut',
          'anteckning',
          'åtgärd',
          'fråga',
          'återkoppling',
          'flytt',
          'paus',
          'fortsatt',
          'ångrat',
        ),
        till: fc.oneof(code, fc.integer({ min: 1, max: 99 })),
        skäl: code,
      },
      { requiredKeys: ['datum', 'händelse'] },
    ),
    { minLength: 1, maxLength: 5 },
  ),
}) as unknown as fc.Arbitrary<Case>;
