import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { exampleAssociation, exampleRoutine } from '../../../testing/example/routines.ts';
import { readFields } from './read-fields.ts';
import type { SettingsContext } from './section.ts';
import { SETTINGS_SECTIONS } from './sections.ts';

const association = { ...exampleAssociation(), tillåtna: ['Maria Ungdom'] };
const context: SettingsContext = {
  association: association as SettingsContext['association'],
  routine: exampleRoutine('hoglandet'),
  me: 'lena.exempel@exempelbygden.example',
  today: '2026-12-01',
};
/** The example's key, and another. */
const EXAMPLE = 'age1vpc7fsl04f9d9rw776lsqzpcexnjqt759evjucv2ge2vprcskguqyk0ln0';
const OTHER = await identityToRecipient(await generateX25519Identity());
const ANEBY = { namn: ['Aneby'], roll: ['R'], mejl: ['r@x.example'] };

const sectionOf = (key: string) => {
  const section = SETTINGS_SECTIONS.find((one) => one.key === key);
  if (!section) throw new Error(key);
  return section;
};

/** What a form that is filled in leads to: what is wrong, by field, or the association. */
function filledIn(key: string, id: string | undefined, typed: Record<string, string[]>) {
  const section = sectionOf(key);
  const read = readFields(section.fields(context, id), new Map(Object.entries(typed)), context.today);
  const changed = 'faults' in read ? read : section.put(context, id, read.filled);
  return 'faults' in changed ? changed.faults.map(({ control }) => control) : changed.association;
}

it.each(SETTINGS_SECTIONS.map((section) => [section.key, section] as const))(
  '%s: saving what the form shows changes nothing',
  (key, section) => {
    const rows = section.rows(context);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, values } of rows)
      expect([id, filledIn(key, id, values as Record<string, string[]>)]).toEqual([id, association]);
  },
);

it.each<[string, string | undefined, Record<string, string[]>, string[]]>([
  ['moten', undefined, { organ: ['styrelsen'], datum: ['10 dec'], område: ['-'] }, ['datum']],
  ['moten', undefined, { organ: ['styrelsen'], datum: ['snart'], område: ['aneby'] }, ['datum']],
  ['moten', undefined, { organ: ['ingen'], datum: ['2027-03-01'], område: ['-'] }, ['organ']],
  [
    'moten',
    undefined,
    { organ: ['styrelsen'], datum: ['2027-03-01'], område: ['-'], rapporter: ['lokal'] },
    ['rapporter'],
  ],
  ['moten', undefined, { organ: ['styrelsen'], datum: ['2027-03-01'] }, ['område']],
  ['svarsmallar', undefined, { namn: ['Löst'], slag: ['svar'], text: ['Ja.'] }, ['namn']],
  ['svarsmallar', undefined, { namn: ['Ny'], slag: ['svar'], text: ['{namn}'] }, ['text']],
  ['svarsmallar', undefined, { namn: ['Ny'], slag: ['svar'], text: ['a'.repeat(2001)] }, ['text']],
  ['tillatna', undefined, { namn: [' Maria  Ungdom '] }, ['namn']],
  ['tillatna', undefined, { namn: ['19121212-1212'] }, ['namn']],
  ['tillatna', undefined, { namn: ['anna@exempel.se'] }, ['namn']],
  ['omraden', undefined, { namn: ['Aneby'], roll: ['R'], mejl: ['r@x.example'] }, ['namn']],
  ['parter', undefined, { namn: ['Kommun'], huvudman: ['kommun'] }, ['namn']],
  ['enheter', undefined, { namn: ['Aneby'], part: ['kommun'] }, ['namn']],
  ['enheter', undefined, { namn: ['Aneby'], part: ['annan'] }, ['part']],
  ['forbundet', 'färg', { ton: ['361'] }, ['ton']],
  ['nycklar', undefined, { område: ['-'] }, ['hos', 'nyckel']],
  ['nycklar', undefined, { hos: ['A'], område: ['-'], nyckel: [OTHER.slice(0, -1)] }, ['nyckel']],
  ['nycklar', undefined, { hos: ['A'], område: ['-'], nyckel: [`${OTHER} ${OTHER}`] }, ['nyckel']],
  ['nycklar', undefined, { hos: ['A'], område: ['-'], nyckel: ['AGE-SECRET-KEY-1ABC'] }, ['nyckel']],
  ['nycklar', undefined, { hos: ['A'], område: ['-'], nyckel: ['ssh-ed25519 AAAA'] }, ['nyckel']],
  ['nycklar', undefined, { hos: ['A'], område: ['-'], nyckel: [EXAMPLE] }, ['nyckel']],
  ['nycklar', undefined, { hos: ['A'], område: ['ingen'], nyckel: [OTHER] }, ['område']],
  ['nycklar', undefined, { hos: ['A'], område: ['-'], nyckel: [`age1pq1${OTHER.slice(5)}`] }, ['nyckel']],
  ['omraden', 'aneby', { ...ANEBY, granskare: ['anna exempel!'] }, ['granskare']],
  ['omraden', 'aneby', { ...ANEBY, granskare: ['../x'] }, ['granskare']],
  [
    'omraden',
    'aneby',
    { ...ANEBY, granskare: [Array.from({ length: 11 }, (_, nr) => `a${nr}`).join()] },
    ['granskare'],
  ],
])('%s: refuses what cannot be so, at its field', (key, id, typed, controls) => {
  expect(filledIn(key, id, typed)).toEqual(controls);
});

it('a new area, party and unit get a code of their own, and a place before those that are for the rest', () => {
  const area = { namn: ['Ydre'], roll: ['Koordinatorn i Ydre'], mejl: ['ydre@x.example'] };
  expect(filledIn('omraden', undefined, area)).toMatchObject({
    områden: expect.toSatisfy(
      (all: { kod: string }[]) => all.at(-2)?.kod === 'ydre' && all.at(-1)?.kod === 'flera',
    ),
  });
  expect(filledIn('parter', undefined, { namn: ['Tandvård'], huvudman: ['region'] })).toMatchObject({
    parter: expect.toSatisfy((all: { kod: string }[]) => all.at(-2)?.kod === 'tandvard'),
  });
  const units = filledIn('enheter', undefined, { part: ['psykiatri'], namn: ['Eksjö!'] });
  expect(JSON.stringify(units)).toContain('{"kod":"eksjo-2","namn":"Eksjö!"}');
});

it('does not remove what something else refers to', () => {
  expect(sectionOf('omraden').remove?.(context, 'nassjo')).toHaveProperty('faults');
  expect(sectionOf('moten').remove?.(context, 'styrelsen:2026-12-10')).toHaveProperty('association');
});

it('adds a key for one area, with who has it, and takes both away again', () => {
  const key = sectionOf('nycklar');
  const filled = { hos: ['Kassaskåpet'], nyckel: [` ${OTHER}\n`], område: ['aneby'] };
  const added = filledIn('nycklar', undefined, filled);
  expect(added).toMatchObject({ nyckelinnehavare: [{ nyckel: OTHER, hos: 'Kassaskåpet' }] });
  const after = { ...context, association: added as SettingsContext['association'] };
  expect(after.association.områden[0]?.nycklar).toEqual([OTHER]);
  const row = key.rows(after).find(({ name }) => name === 'Kassaskåpet');
  expect(row?.lines).toEqual(['Aneby', OTHER]);
  expect(key.remove?.(after, row?.id ?? '')).toEqual({ association });
});

it('keeps a key for every area, but in an example', () => {
  const { exempel: _example, ...real } = association;
  const [row] = sectionOf('nycklar').rows(context);
  const remove = (of: typeof real) =>
    sectionOf('nycklar').remove?.(
      { ...context, association: of as SettingsContext['association'] },
      row?.id ?? '',
    );
  expect(remove(real)).toHaveProperty('faults');
  expect(remove(association)).toHaveProperty('association');
});

it('reads reviewers as people write them', () => {
  const filled = {
    ...ANEBY,
    granskare: ['@anna-exempel, forbundet/koordinatorer\nhttps://github.com/Anna-Exempel'],
  };
  expect(filledIn('omraden', 'aneby', filled)).toMatchObject({
    områden: expect.arrayContaining([
      expect.objectContaining({ kod: 'aneby', granskare: ['Anna-Exempel', 'forbundet/koordinatorer'] }),
    ]),
  });
});

it('retires a unit and a party, and chooses them again, but never the last ones', () => {
  const retired = filledIn('enheter', 'kommun aneby', { namn: ['Aneby'], avvecklad: ['ja'] });
  expect(JSON.stringify(retired)).toContain('{"kod":"aneby","namn":"Aneby","avvecklad":true}');
  const after = { ...context, association: retired as SettingsContext['association'] };
  const [row] = sectionOf('enheter').rows(after);
  expect([row?.id, row?.lines.length, row?.values['avvecklad']]).toEqual(['kommun aneby', 2, ['ja']]);
  expect(sectionOf('enheter').put(after, 'kommun aneby', { namn: ['Aneby'] })).toEqual({ association });
  const party = { namn: ['Kommun'], huvudman: ['kommun'], avvecklad: ['ja'] };
  expect(filledIn('parter', 'kommun', party)).toHaveProperty('parter.2.avvecklad', true);
  expect(filledIn('enheter', 'kommun aneby', { namn: ['Aneby'], avvecklad: ['nej'] })).toEqual(['avvecklad']);
  const few = { ...association, parter: association.parter.slice(0, 2) } as SettingsContext['association'];
  const last = { namn: ['Arbetsförmedlingen'], huvudman: ['stat'], avvecklad: ['ja'] };
  expect(
    sectionOf('parter').put({ ...context, association: few }, 'arbetsformedlingen', last),
  ).toHaveProperty('faults');
});
