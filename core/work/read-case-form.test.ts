import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLASSIFIED, caseAt, MEASURE, READY, TODAY } from '../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import { choices } from '../case/choices/choices.ts';
import { carryOutOrders } from '../case/transitions/carry-out.ts';
import { parseOrders } from '../order/parse.ts';
import { type CaseForm, caseForms, labelOf, missingText, noDayText } from './case-forms.ts';
import { presentClasses } from './present-classes.ts';
import { controlOf, readCaseForm } from './read-case-form.ts';

const routine = exampleRoutine('hoglandet');
const { områden: areas } = exampleAssociation();
const CASES = [
  caseAt('mottagen'),
  caseAt('samordning', CLASSIFIED),
  caseAt('atgard', { ...READY, åtgärder: [MEASURE] }),
  caseAt('stangt', READY),
];
/** What the classified case has and a browser sends back when nothing is changed. */
const NOW = {
  typ: ['mote-installt'],
  orsak: ['kommunikation'],
  'konsekvens-organisation': 'merarbete',
  rutinföljsamhet: 'foljd',
};
const context = { routine, today: TODAY, areas };
const formsOf = (file = caseAt('samordning')) =>
  caseForms(choices(file, context), presentClasses(file, routine));
const form = (key: string, file = caseAt('samordning')): CaseForm => {
  const found = formsOf(file).find((one) => one.key === key);
  if (!found) throw new Error(`${key} is not possible`);
  return found;
};
const read = (one: CaseForm, typed: Record<string, string | string[]>) =>
  readCaseForm(
    one,
    new Map(Object.entries(typed).map(([name, value]) => [controlOf(one, name), [value].flat()])),
    TODAY,
  );

/** Fills in a form with the first of everything that is allowed. */
const filled = (one: CaseForm) =>
  Object.fromEntries(
    one.fields.map((field) => [
      field.name,
      field.kind === 'text'
        ? 'Parterna har talat om det som hände i går.'
        : field.kind === 'date'
          ? field.from
          : field.kind === 'case'
            ? 'EX-2026-7K3MQ9TC'
            : (field.options[0]?.value ?? ''),
    ]),
  );

it('every form of a case, filled in, makes one order that is carried out', () => {
  for (const file of CASES)
    for (const one of formsOf(file)) {
      const made = read(one, filled(one));
      if (!('order' in made)) throw new Error(`${one.key}: ${JSON.stringify(made)}`);
      const result = carryOutOrders(file, made.order, { ...context, exists: () => true });
      expect([one.key, result]).toMatchObject([one.key, { ok: true }]);
    }
});

it('what is possible is in one form and one only, and classifying is one form', () => {
  for (const file of CASES) {
    const keys = formsOf(file).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const possible = choices(file, context).possible.map(({ key }) => key);
    expect(new Set(keys)).toEqual(
      new Set(possible.map((key) => (key.startsWith('klassa-') ? 'klassa' : key))),
    );
  }
});

it('whatever is typed, nothing but the form’s own order is made', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '"\n/stopp personuppgift',
      '/avvisa test',
      'x"\r\n/avvisa test "y',
      '`',
      '```\n',
      '<details>',
      '\u202e',
      '”',
      '"',
      '-',
      'a,b',
      '../..',
    ),
  );
  const all = CASES.flatMap((file) => formsOf(file));
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.array(hostile, { minLength: 6, maxLength: 6 }), (one, texts) => {
      const typed = Object.fromEntries(
        one.fields.map(({ name, kind }, index) => [
          name,
          kind === 'text'
            ? `Vi ringde upp. ${texts[index % 6]}`
            : ((index % 2 ? texts[index % 6] : filled(one)[name]) ?? ''),
        ]),
      );
      const made = read(one, typed);
      if ('faults' in made) return;
      const { orders, faults } = parseOrders(made.order);
      if (faults.length === 0) expect(orders.map(({ order }) => order.order)).toEqual([one.order]);
      else expect(orders.filter(({ order }) => order.order !== one.order)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it('the form that classifies has what the case has now, and orders only what is changed', () => {
  const classify = form('klassa', caseAt('samordning', CLASSIFIED));
  expect(classify.fields.map(({ name, now = [] }) => [name, ...now]).filter((one) => one.length > 1)).toEqual(
    [...Object.entries(NOW).map((one) => one.flat())],
  );
  const typ = [...NOW.typ, 'olika-besked'];
  expect(read(classify, { ...NOW, typ })).toEqual({ order: `/klassa typ=${typ}` });
  // Nothing chosen where something was is an empty field.
  expect(read(classify, { typ: NOW.typ })).toEqual({ order: '/klassa orsak=-' });
});

it('a code that is not used any more stays chosen until something else is', () => {
  const old = caseAt('samordning', { klassning: { typ: ['har-funnits'] } });
  const [field] = form('klassa', old).fields;
  expect(field).toMatchObject({ name: 'typ', now: ['har-funnits'] });
  expect(field && 'options' in field && field.options[0]?.value).toBe('har-funnits');
  expect(read(form('klassa', old), { typ: ['har-funnits'], orsak: 'it-system' })).toEqual({
    order: '/klassa orsak=it-system',
  });
});

it('every field that must be filled in says what to do, and every day that may be left out what that means', () => {
  for (const file of CASES)
    for (const one of formsOf(file))
      for (const { name, required, kind } of one.fields) {
        if (required) expect(missingText(one, name)).toMatch(/^(?:Skriv|Välj) .+\.$/);
        else if (kind === 'date') expect(noDayText(one, name)).toMatch(/^Utan dag .+\.$/);
      }
});

it('a text keeps its lines, also one that begins with a slash', () => {
  const made = read(form('svar'), { text: 'Vi har talats vid.\r\n/möte bokat "i maj"' });
  if (!('order' in made)) throw new Error('faults');
  expect(parseOrders(made.order).orders).toMatchObject([
    { order: { order: 'svar', text: 'Vi har talats vid.\n /möte bokat ”i maj”' } },
  ]);
});

it.each([
  ['svar', {}, ['svar.text Skriv svaret.']],
  ['svar', { text: ' \n ' }, ['svar.text Skriv svaret.']],
  ['svar', { text: 'a'.repeat(9000) }, ['svar.text Texten är 9000 tecken. Korta den till högst 5000.']],
  ['klassa', NOW, ['klassa.typ Fyll i eller ändra minst ett fält.']],
  [
    'klassa',
    { ...NOW, typ: 'finns-inte' },
    ['klassa.typ Valet går inte längre. Välj något av det som finns nu.'],
  ],
  [
    'klassa',
    { konsekvens: 'x', rutinföljsamhet: ['foljd', 'ej-foljd'] },
    ['klassa.rutinföljsamhet Välj bara ett.'],
  ],
  [
    'bekräfta',
    { text: 'Tack.', besked: 'snart' },
    ['bekräfta.besked Dagen går inte att läsa. Skriv den som 2026-12-01.'],
  ],
  [
    'bekräfta',
    { text: 'Tack.', besked: '2026-11-01' },
    ['bekräfta.besked Välj en dag från och med 1 december 2026.'],
  ],
  ['paus', {}, ['paus.skäl Välj varför.']],
  [
    'liknar',
    { id: 'EX-2026' },
    ['liknar.id Skriv ärendets id, till exempel EX-2026-7K3MQ9TB. Flera skiljs åt med komma.'],
  ],
  [
    'åtgärd',
    { typ: 'ny-rutin' },
    [
      'åtgärd.ansvarig Välj vem som ansvarar.',
      'åtgärd.senast Skriv dagen då åtgärden ska vara klar.',
      'åtgärd.text Skriv vad som ska göras.',
    ],
  ],
  ['åtgärd-ingen-atgard', {}, ['åtgärd-ingen-atgard.text Skriv varför inget görs.']],
])('says at the field what is wrong: %s %j', (key, typed, expected) => {
  const made = read(form(key, caseAt('samordning', CLASSIFIED)), typed as Record<string, string>);
  expect('faults' in made && made.faults.map(({ control, text }) => `${control} ${text}`)).toEqual(expected);
});

it('reads a day as people write it, the next one when it has no year', () => {
  const confirm = form('bekräfta');
  for (const [typed, day] of [
    ['2026-12-24', '2026-12-24'],
    ['24/12', '2026-12-24'],
    ['8 jan', '2027-01-08'],
    ['i dag', TODAY],
  ])
    expect(read(confirm, { text: 'Tack.', besked: typed ?? '' })).toEqual({
      order: `/bekräfta "Tack." ${day}`,
    });
});

it('a field has its own form’s label in preference to that of the classification', () => {
  expect(labelOf(form('åtgärd'), 'typ')).toBe('Vilken sorts åtgärd?');
  expect(labelOf(form('klassa'), 'typ')).not.toBe('Vilken sorts åtgärd?');
});

it('vouches for the text of a form only by the box of that text', () => {
  const typed = { ...filled(form('klassa')), text: 'Ring 070-174 06 05.' };
  expect(read(form('klassa'), { ...typed, 'text.ändå': typed.text })).toMatchObject({
    order: expect.stringMatching(/" ändå$/),
  });
  for (const { name } of form('klassa').fields.filter(({ kind }) => kind !== 'text'))
    expect(read(form('klassa'), { ...typed, [`${name}.ändå`]: typed[name as 'text'] })).toMatchObject({
      order: expect.stringMatching(/"$/),
    });
});
