import { describe, expect, it } from 'vitest';
import { plan, planText, source } from '../../../testing/release.ts';
import { statisticsFields } from '../facts/coded-cases.ts';
import { type Period, parsePeriod } from '../period.ts';
import { partsOf, readPlan } from './table-plan.ts';

const fields = statisticsFields(source);
const codes = (text: string) => readPlan(text, fields).faults.map(({ line, code }) => `${line} ${code}`);
const head = 'schema: 2\nid: x\nversion: 1\ntabeller:\n  - {id: a, titel: A, fält: []}\n';

describe('a table plan', () => {
  it('of the example has no faults', () => expect(readPlan(planText, fields).faults).toEqual([]));

  it.each([
    ['a rolling window', '  - {id: b, titel: B, fält: [lost], delar: [rullande]}\n', '6 enum'],
    ['an unknown field', '  - {id: b, titel: B, fält: [loste]}\n', '6 plan-field'],
    ['a table twice', '  - {id: a, titel: B, fält: [lost]}\n', '6 plan-again'],
    ['a derived field', '  - {id: b, titel: B, fält: [ovriga]}\n', '6 plan-internal'],
    [
      'a field that changes with time',
      '  - {id: b, titel: B, fält: [lost, oppen-alder]}\n',
      '6 plan-internal',
    ],
  ])('has a fault for %s', (_what, rows, expected) => expect(codes(head + rows)).toContain(expected));

  it('names the field that cannot be used', () => {
    const rows = '  - {id: b, titel: B, fält: [ovriga, loste]}\n';
    const texts = readPlan(head + rows, fields).faults.map(({ text }) => text);
    expect(texts).toEqual([
      expect.stringContaining('Fältet ovriga får inte publiceras'),
      expect.stringContaining('Fältet loste finns inte i rutinen'),
    ]);
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
