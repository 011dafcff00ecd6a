import { describe, expect, it } from 'vitest';
import { exampleRoutine, ROUTINES } from '../../../testing/example/routines.ts';
import { makeRelease, plan, planText, releaseInput, source } from '../../../testing/release.ts';
import { associationCases } from '../../generate/association.ts';
import { statisticsFields } from '../facts/coded-cases.ts';
import { type Period, parsePeriod } from '../period.ts';
import { partsOf, readPlan } from './table-plan.ts';

const fields = statisticsFields(source);
const codes = (text: string) => readPlan(text, fields).faults.map(({ line, code }) => `${line} ${code}`);
const head = 'schema: 2\nid: x\nversion: 1\ntabeller:\n  - {id: a, titel: A, fält: []}\n';

describe('a table plan', () => {
  it('of the example has no faults', () => expect(readPlan(planText, fields).faults).toEqual([]));

  it.each([
    ['a rolling window', '  - {id: b, titel: B, fält: [lost], delar: [rullande]}\n', '6 unknown-code'],
    [
      'a field that the routine has under a similar name',
      '  - {id: b, titel: B, fält: [loste]}\n',
      '6 plan-field',
    ],
    ['a table twice', '  - {id: a, titel: B, fält: [lost]}\n', '6 plan-again'],
  ])('has a fault for %s', (_what, rows, expected) => expect(codes(head + rows)).toContain(expected));

  it.each([
    ['a field that the routine does not have', '[sektor]', '6 plan-lacking'],
    ['a derived field', '[ovriga]', '6 plan-internal'],
    ['a field that changes with time', '[lost, oppen-alder]', '6 plan-internal'],
  ])('has a warning, and no fault, for %s', (_what, used, expected) => {
    const { faults, warnings } = readPlan(`${head}  - {id: b, titel: B, fält: ${used}}\n`, fields);
    expect(faults).toEqual([]);
    expect(warnings.map(({ line, code }) => `${line} ${code}`)).toEqual([expected]);
  });

  it('names the field that cannot be used', () => {
    const texts = (used: string) => {
      const { faults, warnings } = readPlan(`${head}  - {id: b, titel: B, fält: [${used}]}\n`, fields);
      return [...faults, ...warnings].map(({ text }) => text);
    };
    expect(texts('ovriga, loste')).toEqual([
      expect.stringContaining('Fältet loste finns inte i rutinen'),
      expect.stringContaining('fältet ovriga räknas fram ur andra fält'),
    ]);
    expect(texts('sektor')).toEqual([expect.stringContaining('rutinen har inte fältet sektor')]);
  });

  it('may have any field in the internal edition', () =>
    expect(codes(`${head}  - {id: b, titel: B, fält: [ovriga, fas], intern: true}\n`)).toEqual([]));

  it('must have the total first, and published', () => {
    const first = (rest: string) => codes(head.replace('fält: []', rest));
    expect(first('fält: [lost]')).toEqual(['5 plan-first']);
    expect(first('fält: [], intern: true')).toEqual(['5 plan-first']);
  });

  it('of an earlier version is not read', () =>
    expect(codes(head.replace('schema: 2', 'schema: 1'))).toEqual([expect.stringMatching(/^1 /)]));
});

it('a table is divided as the plan says, and a part of a year into the quarters that it has', () => {
  const [cases, causes] = plan.tabeller;
  const parts = (table: typeof cases, period: string) =>
    table && partsOf(table, parsePeriod(period) as Period).map((some) => some.map(({ id }) => id));
  expect(parts(cases, '2025')?.map(({ length }) => length)).toEqual([4, 12]);
  expect(parts(causes, '2025-T1')).toEqual([['2025-01', '2025-02', '2025-03', '2025-04']]);
  expect(parts(cases, '2025-delar')?.[0]).toEqual(['2025-K1', '2025-K2']);
});

describe.each([
  ['hoglandet', [], []],
  ['jonkopings-lan', ['konsekvens-person'], ['svar-3-man']],
  ['ostra-ostergotland', ['konsekvens-person'], ['svar-3-man']],
  ['vastra-gotaland', [], ['konsekvens-person']],
  ['kommunal-namnd', ['konsekvens-person'], ['svar-3-man']],
])('the plan of the example under the routine %s', (rutin, lacking, internal) => {
  const own = { association: source.association, routine: exampleRoutine(rutin) };
  const cases = associationCases(own, { cases: 60, years: 1 }, 5);

  it('has no faults, and a warning for each table that is left out', () => {
    const { faults, warnings } = readPlan(planText, statisticsFields(own));
    expect(faults).toEqual([]);
    const left = warnings.map(
      ({ line, code }) => `${code} ${/id: ([\w-]+)/.exec(planText.split('\n')[line - 1] ?? '')?.[1]}`,
    );
    expect(left).toEqual([
      ...lacking.map((id) => `plan-lacking ${id}`),
      ...internal.map((id) => `plan-internal ${id}`),
    ]);
  });

  it('gives a release that names those tables and has the others or another reason', () => {
    const { release } = makeRelease(releaseInput(0, '2025', { ...own, cases }));
    const left = release.utelämnade.flatMap(({ id, skäl }) => (skäl === 'rutin' ? [id] : []));
    expect(left).toEqual([...lacking, ...internal]);
    expect(release.tabeller.length).toBeGreaterThan(3);
    expect(release.tabeller.filter(({ id }) => left.includes(id))).toEqual([]);
  });
});

it('is tried under every routine', () => expect(ROUTINES).toHaveLength(5));
