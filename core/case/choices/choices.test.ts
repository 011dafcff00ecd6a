import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOrders } from '../../../testing/case/any-orders.ts';
import { exampleCase } from '../../../testing/case/example.ts';
import { caseAt, MEASURE, READY, TODAY } from '../../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine, ROUTINES } from '../../../testing/example/routines.ts';
import { addDays, daysBetween } from '../../date.ts';
import type { CaseOrder } from '../../order/order.ts';
import { parseOrders } from '../../order/parse.ts';
import { writeOrder } from '../../order/write.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Case } from '../case.ts';
import { carryOutOrders } from '../transitions/carry-out.ts';
import type { Choice, ChoiceField, Choices } from './choice.ts';
import { choices } from './choices.ts';
import { orderPattern } from './pattern.ts';

const areas = exampleAssociation().områden;
const routine = exampleRoutine('hoglandet');
const on = (file: Case, today = TODAY): Choices => choices(file, { routine, today, areas });
const keys = ({ possible }: Choices) => possible.map(({ key }) => key);
const choice = (all: Choices, key: string) => all.possible.find((one) => one.key === key);
const missing = (all: Choices, key: string) => all.refused.find((one) => one.key === key)?.missing;

/** Values of a field that the choice says are allowed. */
function allowedValue(field: ChoiceField): fc.Arbitrary<string | undefined> {
  const may = (value: fc.Arbitrary<string>) =>
    field.required ? value : fc.option(value, { nil: undefined });
  switch (field.kind) {
    case 'code':
    case 'role': {
      const several = field.options.filter(({ alone }) => !alone).map(({ value }) => value);
      const one = fc.constantFrom(...field.options.map(({ value }) => value));
      if (field.most === 1 || several.length === 0) return may(one);
      const some = fc.uniqueArray(fc.constantFrom(...several), { minLength: 1, maxLength: 3 });
      return may(
        fc.oneof(
          one,
          some.map((codes) => codes.join(',')),
        ),
      );
    }
    case 'date': {
      const days = daysBetween(field.from, field.to ?? addDays(TODAY, 500));
      return may(fc.integer({ min: 0, max: days }).map((more) => addDays(field.from, more)));
    }
    case 'text':
      return may(fc.constantFrom('Parterna talade om det i går kväll.', 'Det här är det vi kom fram till.'));
    case 'case':
      return may(fc.constantFrom('EX-2025-AAAAAAAA', 'EX-2025-AAAAAAAA,EX-2024-BBBBBBBB'));
  }
}

/** An order that a choice makes, filled in with values that it allows. */
function orderOf({ fields, make }: Choice): fc.Arbitrary<CaseOrder> {
  const values = fc.record(Object.fromEntries(fields.map((field) => [field.name, allowedValue(field)])));
  return values.map((typed) => {
    const needsText = fields.some(
      (field) =>
        (field.kind === 'code' || field.kind === 'role') &&
        field.options.some(
          ({ value, needsText: needs }) => needs && typed[field.name]?.split(',').includes(value),
        ),
    );
    return make(needsText ? { ...typed, text: typed['text'] ?? 'Tolken kom inte till mötet.' } : typed);
  });
}

/** Whether some choice has this order among those that it makes. */
function isOffered(order: CaseOrder, { possible }: Choices): boolean {
  // Closing and archiving by the phase is the same as by the order's own word.
  if (order.order === 'fas' && order.till === 'stangt')
    return keys({ possible, refused: [] }).some((key) => key.startsWith('stäng'));
  if (order.order === 'fas' && order.till === 'arkiverat')
    return possible.some((one) => one.order === 'arkivera');
  const codes = (one: Choice, name: string) =>
    one.fields.flatMap((field) =>
      field.name === name && 'options' in field ? field.options.map(({ value }) => value) : [],
    );
  return possible.some((one) => {
    if (one.order !== order.order) return false;
    switch (order.order) {
      case 'fas':
        return one.key === `fas-${order.till}`;
      case 'nivå':
        return one.key.startsWith(`nivå-${order.till}`);
      case 'genomförd':
        return one.key === `genomförd-${order.nr}`;
      case 'effekt':
        return order.utfall === 'ej-genomford'
          ? one.key === `effekt-${order.nr}-ej-genomford`
          : one.key === `effekt-${order.nr}` && codes(one, 'utfall').includes(order.utfall);
      case 'åtgärd':
        // Saying that both measures hold requires knowing that the other one exists.
        if (order.anyway) return true;
        return order.ansvarig === undefined
          ? one.key === `åtgärd-${order.typ}`
          : codes(one, 'typ').includes(order.typ) && codes(one, 'ansvarig').includes(order.ansvarig);
      case 'flytta':
        return codes(one, 'område').includes(order.till);
      case 'riktning':
        return codes(one, 'riktning').includes(order.till);
      case 'ångra':
        return one.key === (order.vad === undefined ? 'ångra' : 'ångra-nivå');
      case 'paus':
      case 'avvisa':
      case 'stopp':
        return codes(one, 'skäl').includes(order.skäl);
      default:
        return true;
    }
  });
}

/** Cases on their way through a routine: what a list of orders leads to, those that are refused left out. */
function casesOf(rutin: string, of: Routine): fc.Arbitrary<Case> {
  return fc.array(anyOrders(of), { maxLength: 25, size: 'max' }).map((texts) => {
    const numbers = { diarienummer: '2026/1', 'externt-nummer': 'SYN-1' };
    let file = exampleCase({ rutin, hantering: { fas: 'mottagen', nivå: 1, ...numbers } });
    for (const text of texts) {
      const result = carryOutOrders(file, text, { routine: of, today: '2026-11-28', areas });
      if (result.ok) file = result.file;
    }
    return file;
  });
}

describe.each(ROUTINES)('what can be done with a case of %s', (rutin) => {
  const own = exampleRoutine(rutin);
  const setting = { routine: own, today: TODAY, areas };

  it('is carried out with any values that are allowed, written as an order', () => {
    fc.assert(
      fc.property(casesOf(rutin, own), fc.integer(), (file, seed) => {
        for (const one of choices(file, setting).possible) {
          const text = writeOrder(fc.sample(orderOf(one), { numRuns: 1, seed })[0] as CaseOrder);
          const result = carryOutOrders(file, text, setting);
          expect([text, result.ok || result.faults]).toEqual([text, true]);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('is all that can: an order that is not offered changes nothing', () => {
    const changing = new Set<string>();
    fc.assert(
      fc.property(
        casesOf(rutin, own),
        fc.array(anyOrders(own), { minLength: 15, maxLength: 25, size: 'max' }),
        (file, texts) => {
          const all = choices(file, setting);
          for (const text of texts) {
            const { orders } = parseOrders(text);
            const result = carryOutOrders(file, text, setting);
            const order = orders[0]?.order;
            if (!order || order.order === 'hjälp' || !result.ok) continue;
            if (result.file === file && !result.removed) continue;
            changing.add(order.order);
            expect([text, isOffered(order, all)]).toEqual([text, true]);
          }
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
    expect(changing.size).toBeGreaterThan(5);
  });
});

describe('what can be done', () => {
  it('is to move or remove a case that waits, to remove one that is archived, and nothing else', () => {
    const waiting = choices(exampleCase(), { routine, today: TODAY, areas, waiting: true });
    expect(keys(waiting)).toEqual(['flytta', 'avvisa', 'stopp']);
    expect(keys(on(caseAt('arkiverat', READY)))).toEqual(['stopp']);
  });

  it('has what is missing, one thing at a time, for an order that is refused', () => {
    const all = on(caseAt('utredning', { åtgärder: [MEASURE] }));
    const list = missing(all, 'stäng') ?? [];
    expect(list.length).toBeGreaterThan(2);
    expect(list.join()).toContain('/effekt 1');
    expect(keys(all)).not.toContain('stäng-ändå');
    expect(keys(on(caseAt('utredning', READY)))).toContain('stäng');
  });

  it('offers to close without an effect only when that is what is missing', () => {
    const all = on(caseAt('utredning', { ...READY, åtgärder: [MEASURE] }));
    expect(keys(all)).toContain('stäng-ändå');
    expect(keys(all)).not.toContain('stäng');
  });

  it('has the allowed days of a measure', () => {
    const carriedOut = { ...MEASURE, genomförd: '2026-11-25' };
    const all = on(caseAt('atgard', { åtgärder: [carriedOut] }));
    const date = (key: string) => choice(all, key)?.fields.find(({ kind }) => kind === 'date');
    expect(date('genomförd-1')).toMatchObject({ from: '2026-11-21', to: TODAY });
    expect(date('effekt-1')).toMatchObject({ to: TODAY });
    expect(date('åtgärd')).toMatchObject({ from: TODAY });
    expect(date('åtgärd')).not.toHaveProperty('to');
  });

  it('marks a code that must be explained, and empties only a field that has something', () => {
    const options = (file: Case) => {
      const field = choice(on(file), 'klassa-typ')?.fields[0];
      return field && 'options' in field ? field.options : [];
    };
    expect(options(caseAt('utredning')).find(({ value }) => value === 'ovrigt')?.needsText).toBe(true);
    expect(options(caseAt('utredning')).some(({ alone }) => alone)).toBe(false);
    expect(options(caseAt('samordning', READY)).some(({ alone }) => alone)).toBe(true);
  });

  it('names what is taken back, which need not be what was done last', () => {
    const noted = { datum: TODAY, händelse: 'anteckning', till: 1 } as const;
    const notes = [{ nr: 1, datum: TODAY, text: 'Parterna är ringda.' }];
    const file = caseAt('utredning', { anteckningar: notes, diarienummer: '2026/12' });
    const undo = (one: Case) => choice(on(one), 'ångra')?.name;
    expect(undo({ ...file, historik: [...file.historik, noted] })).toMatch(/: någon skrev en anteckning$/);
    const paused = { datum: TODAY, händelse: 'paus', skäl: 'vantar-pa-part' } as const;
    expect(undo({ ...file, historik: [...file.historik, noted, paused] })).toMatch(/: ärendet pausades$/);
  });

  it('is written with no value chosen for anybody', () => {
    const patterns = on(
      caseAt('atgard', { åtgärder: [{ ...MEASURE, genomförd: '2026-11-25' }] }),
    ).possible.map((one) => orderPattern(one));
    expect(patterns).toEqual(
      expect.arrayContaining([
        '/klassa typ=TYP',
        '/åtgärd TYP VEM DAG "…"',
        '/effekt 1 UTFALL',
        '/svar "…"',
        '/flytta OMRÅDE "…"',
      ]),
    );
  });

  it('says what waits for another day, and does not call it done', () => {
    const early = { ...MEASURE, genomförd: TODAY, effekt: { utfall: 'for-tidigt', bedömd: TODAY } } as const;
    const file = caseAt('atgard', { ...READY, åtgärder: [early] });
    const effect = on(file).refused.find(({ key }) => key === 'effekt-1');
    expect(effect).toMatchObject({ isDone: false, isWaiting: true });
    expect(effect?.missing.join()).toContain('en senare dag');
    expect(keys(on(file, addDays(TODAY, 1)))).toContain('effekt-1');
    expect(on(caseAt('atgard')).refused.find(({ key }) => key === 'nivå-1')).toMatchObject({ isDone: true });
  });
});
