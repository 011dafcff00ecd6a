import { describe, expect, it } from 'vitest';
import { exampleAssociation, exampleRoutine, ROUTINES } from '../../../testing/example/routines.ts';
import { exampleReport } from '../../../testing/report.ts';
import type { Case } from '../../case/case.ts';
import { ruleViolations } from '../../case/rules.ts';
import { carryOutOrders } from '../../case/transitions/carry-out.ts';
import { randomBelow, seededRandom } from '../../generate/random.ts';
import { caseFromReport } from '../../report/case-from-report.ts';
import { checkReport } from '../../report/check.ts';
import { deadlines, type ListName, type Routine } from '../../routine/routine.ts';
import { type CodedCase, NOT_APPLICABLE } from '../field.ts';
import { codeCases, statisticsFields } from './coded-cases.ts';
import type { SourceField } from './source-field.ts';

const TODAY = '2026-12-01';
/** Three months after the year, so that no case is too new to judge. */
const LOCK = '2027-03-31';
const period = { till: '2026-12-31' };
const association = exampleAssociation();
const sources = ROUTINES.map((id) => ({
  association: { ...association, rutin: id },
  routine: exampleRoutine(id),
}));
type Source = (typeof sources)[number];

/** Lists in which a case has a code that is filled in by a separate order, or by the report. */
const CLASSIFIED: readonly ListName[] = [
  'ärendet',
  'typ',
  'orsak',
  'konsekvens-organisation',
  'konsekvens-person',
  'konsekvens-säkerhet',
  'rutinföljsamhet',
  'sektor',
];

/** A report that the form takes, with its choices drawn at random, each for itself. */
function randomReport({ association }: Source, random: () => number): Case {
  const draw = <Item>(items: readonly Item[]): Item => items[randomBelow(random, items.length)] as Item;
  const party = () => {
    const { kod, lista, fritext } = draw(association.parter);
    return {
      part: kod,
      ...(lista ? { enhet: draw(lista.enheter).kod } : {}),
      ...(fritext ? { text: 'Brukarombudet' } : {}),
    };
  };
  const { bakgrund: _proposal, ...report } = exampleReport({
    arbetsgivare: [party()],
    samverkansparter: [party()],
    område: draw(association.områden).kod,
    löst: draw([true, false]),
    allvarlighetsgrad: draw(['mycket-allvarlig', 'allvarlig', 'mindre-allvarlig']),
  });
  const checked = checkReport(report, association, TODAY);
  if (!checked.accepted) throw new Error(JSON.stringify(checked));
  return caseFromReport(checked.accepted.report, [], association, {
    id: 'EX-2026-7K3MQ9TB',
    hash: '0'.repeat(64),
    today: TODAY,
    rutin: association.rutin,
  });
}

/** Gives a case orders drawn at random, in any order that its routine allows; those that are refused change nothing. */
function withOrders(file: Case, { routine }: Source, random: () => number): Case {
  const draw = <Item>(items: readonly Item[]): Item => items[randomBelow(random, items.length)] as Item;
  const orders: string[] = [];
  for (const list of CLASSIFIED) {
    const codes = routine.kodlistor[list]?.koder ?? [];
    const at = randomBelow(random, codes.length + 1);
    const code = codes[at]?.kod;
    if (code !== undefined) orders.push(`/klassa ${list}=${code} "Planeringsmötet ställdes in."`);
  }
  const measures = routine.kodlistor.åtgärd.koder;
  const measure = measures[randomBelow(random, measures.length + 1)];
  if (measure !== undefined) {
    const work = `${draw(routine.organ).kod} 2027-06-30 `;
    orders.push(
      `/åtgärd ${measure.kod} ${measure['gör-inget'] ? '' : work}"Mallen skrivs om av båda parter."`,
    );
  }
  if (draw([true, false]))
    orders.splice(randomBelow(random, orders.length + 1), 0, '/svar "Mallen är ändrad nu."');
  const level = draw(routine.nivåer).nr;
  for (const { nr, skäl } of routine.nivåer.filter((one) => one.nr > 1 && one.nr <= level)) {
    const reasons = skäl ?? routine.kodlistor.skäl?.koder.map(({ kod }) => kod) ?? [];
    orders.push(`/nivå ${nr}${reasons.length > 0 ? ` ${draw(reasons)}` : ''}`);
  }
  for (const { kod } of routine.faser.slice(1, 1 + randomBelow(random, routine.faser.length)))
    orders.push(`/fas ${kod}`);
  let after = file;
  const context = { routine, today: TODAY, exists: () => false, areas: association.områden };
  for (const order of orders) {
    const result = carryOutOrders(after, order, context);
    if (result.ok && !result.removed) after = result.file;
  }
  return after;
}

function randomCases(source: Source, n: number, seed: number): Case[] {
  const random = seededRandom(seed);
  return Array.from({ length: n }, () => withOrders(randomReport(source, random), source, random));
}

/** The pairs of fields that tell something about each other: some combination of two codes, or of one without the other, is missing. */
function ties(facts: readonly CodedCase[], fields: readonly SourceField[]): string[] {
  const found: string[] = [];
  for (const [at, one] of fields.entries())
    for (const other of fields.slice(at + 1)) {
      const both = new Set<string>();
      for (const { codes } of facts)
        for (const a of codes[one.id] ?? []) for (const b of codes[other.id] ?? []) both.add(`${a} ${b}`);
      const missing = one.codes.some(({ kod: a }) =>
        other.codes.some(({ kod: b }) => !both.has(`${a} ${b}`)),
      );
      if (missing) found.push(`${one.id} ${other.id}`);
    }
  return found;
}

describe.each(sources.map((source) => [source.routine.id, source] as const))('under %s', (_id, source) => {
  const fields = statisticsFields({ ...source, period, lockDay: LOCK });
  const published = fields.filter(({ disclosure }) => disclosure === 'rule');
  // With 6000 of them the same fields tell something about each other.
  const cases = randomCases(source, 2500, 20_261_201);
  const facts = codeCases(cases, LOCK, fields, source);

  it('the cases are valid', () => {
    const routines: Record<string, Routine> = { [source.routine.id]: source.routine };
    for (const file of cases.slice(0, 500))
      expect(ruleViolations(file, { association, routines })).toEqual([]);
  });

  it('a case can have every code of a published field, and no other', () => {
    for (const { id, codes } of published) {
      const had = new Set(facts.flatMap((fact) => fact.codes[id] ?? []));
      expect([id, [...had].toSorted()]).toEqual([id, codes.map(({ kod }) => kod).toSorted()]);
    }
  });

  // Two codes together, and each with another code of the other field, are all four combinations.
  it('no published field tells anything about another', () => {
    expect(published.length).toBeGreaterThan(5);
    const ends = deadlines(source.routine).filter(
      ([, end]) => end.kräver && end['klar-vid'][0]?.händelse === 'svar',
    );
    expect(published.some(({ id }) => id === 'svar-3-man')).toBe(ends.length === 0);
    for (const { codes } of published) expect(codes.length).toBeGreaterThan(1);
    expect(ties(facts, published)).toEqual([]);
  });

  it('a field that is not published since another decides about it would be found', () => {
    const closed = fields.find(
      ({ id, codes }) => id === 'konsekvens-person' && codes.some(({ kod }) => kod === NOT_APPLICABLE),
    );
    if (closed)
      expect(ties(facts, [...published, closed])).toContainEqual(
        expect.stringMatching(/ konsekvens-person$/),
      );
    const derived = fields.filter(({ id }) => ['ej-ifyllda', 'atgardsstyrka', 'eskalerad'].includes(id));
    for (const field of derived)
      expect([field.id, ties(facts, [...published, field])]).not.toEqual([field.id, []]);
  });
});
