import { describe, expect, it } from 'vitest';
import { plan, planText, source } from '../../../testing/release.ts';
import { statisticsFields } from '../facts/coded-cases.ts';
import { type Period, parsePeriod } from '../period.ts';
import { findCycle } from './forest.ts';
import { plannedTables, stepsBelow } from './ladder.ts';
import { readPlan } from './table-plan.ts';

const ids = statisticsFields(source).map(({ id }) => id);
const codes = (text: string) => readPlan(text, ids).faults.map(({ line, code }) => `${line} ${code}`);
const head =
  'schema: 1\nid: x\nversion: 1\nk: 5\ntabeller:\n  - {id: a, titel: A, fält: [], kräver: {år: 0}}\n';

describe('a table plan', () => {
  it('of the example has no faults', () => expect(readPlan(planText, ids).faults).toEqual([]));

  it('cannot use rolling windows: the schema has none', () =>
    expect(codes(`${head}  - {id: b, titel: B, fält: [lost], kräver: {rullande: 5}}\n`)).toEqual([
      '7 unknown-key',
    ]));

  it.each([
    ['an unknown field', '  - {id: b, titel: B, fält: [loste], kräver: {år: 5}}\n', '7 plan-field'],
    ['a table twice', '  - {id: a, titel: B, fält: [lost], kräver: {år: 5}}\n', '7 plan-again'],
    [
      'blocks without years',
      '  - {id: b, titel: B, fält: [lost], kräver: {block: 5, år: 9}}\n',
      '7 plan-block',
    ],
    ['two fields by month', '  - {id: b, titel: B, fält: [lost, fas], kräver: {månad: 5}}\n', '7 plan-time'],
    [
      'a cycle of cross tables',
      ['lost, fas', 'fas, niva', 'niva, lost']
        .map((two, at) => `  - {id: b${at}, titel: B, fält: [${two}], kräver: {år: 5}}\n`)
        .join(''),
      '9 plan-cycle',
    ],
    [
      'a cycle through time',
      [
        '  - {id: b, titel: B, fält: [lost, fas], kräver: {år: 5}}\n',
        '  - {id: c, titel: C, fält: [lost], kräver: {tertial: 5}}\n',
        '  - {id: d, titel: D, fält: [fas], kräver: {kvartal: 5}}\n',
      ].join(''),
      '9 plan-cycle',
    ],
  ])('has a fault for %s', (_what, rows, expected) => expect(codes(head + rows)).toContain(expected));

  it('must have the total first', () =>
    expect(
      codes(
        'schema: 1\nid: x\nversion: 1\nk: 5\ntabeller:\n  - {id: a, titel: A, fält: [fas], kräver: {år: 0}}\n',
      ),
    ).toEqual(['6 plan-first']));
});

it('a cycle is found, and there is none in a forest', () => {
  expect(findCycle([['a', 'b'], undefined, ['b', 'c'], ['d', 'e']])).toBeUndefined();
  expect(
    findCycle([
      ['a', 'b'],
      ['x', 'y'],
      ['b', 'c'],
      ['c', 'a'],
    ]),
  ).toEqual([2, 0, 3]);
});

describe('the ladder', () => {
  const tables = (id: string, n: number) => plannedTables(plan, parsePeriod(id) as Period, n);
  it('publishes more tables the more cases there are', () => {
    const counts = [0, 10, 30, 50, 100, 200, 1000].map((n) => tables('2025', n).length);
    expect(counts).toEqual([1, 4, 24, 26, 28, 34, 35]);
    expect(tables('2026-T1', 29)).toEqual([]);
    expect(tables('2026-T1', 30).map(({ table }) => table.id)).toEqual(['arenden']);
  });
  it('publishes blocks of years that never overlap when a year is too small', () => {
    const times = ['2025', '2026', '2027', '2028', '2030'].map((year) =>
      tables(year, 12)
        .find(({ table }) => table.id === 'fas')
        ?.times.map(({ id }) => id),
    );
    expect(times).toEqual([undefined, undefined, ['2025-2027'], undefined, ['2028-2030']]);
  });
  it('has steps down to 0', () => expect(stepsBelow(plan, 60)).toEqual([50, 30, 10, 0]));
});
