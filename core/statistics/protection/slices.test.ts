import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../../testing/release.ts';
import { audit } from '../audit/audit.ts';
import { cellKey } from '../codes.ts';
import type { CodedCase, Field } from '../field.ts';
import { type Period, parsePeriod } from '../period.ts';
import type { Relation } from '../relation.ts';
import { tableDataset } from '../release/table.ts';
import { Tally } from '../release/tally.ts';
import { buildSystem, type Publication } from './build.ts';
import { protect } from './protect.ts';
import type { CellState } from './system.ts';

// Two tables that share a field: kinds of measure, and their strength, by whether the problem recurred. A case with a
// strong measure has one of the two strong kinds, also among the cases that recurred.
const K = 5;
const solver = await loadSolver();
const YEAR = parsePeriod('2025') as Period;
const field = (id: string, codes: string[], multiple = false): Field => ({
  id,
  label: id,
  codes: codes.map((kod) => ({ kod, namn: kod })),
  multiple,
  fixed: false,
});
const [kind, strength, again] = [
  field('slag', ['rutin', 'avtal', 'information'], true),
  field('styrka', ['stark', 'svag']),
  field('igen', ['ja', 'nej']),
];
const relations: Relation[] = [
  { fält: 'styrka', koder: ['stark'], slag: 'högst', med: [{ fält: 'slag', koder: ['rutin', 'avtal'] }] },
];
const cases = (n: number, slag: string | string[], styrka: string, igen: string): CodedCase[] =>
  Array.from({ length: n }, () => ({
    month: '2025-03',
    occurrences: 1,
    codes: { slag: [slag].flat(), styrka: [styrka], igen: [igen] },
  }));
const facts = [
  ...cases(4, 'rutin', 'stark', 'ja'),
  // Cases with both kinds make the kinds outnumber the cases, so the first table alone discloses nothing.
  ...cases(4, ['rutin', 'information'], 'stark', 'ja'),
  ...cases(3, 'avtal', 'stark', 'ja'),
  ...cases(4, 'rutin', 'stark', 'nej'),
  ...cases(4, ['rutin', 'information'], 'stark', 'nej'),
  ...cases(10, 'avtal', 'stark', 'nej'),
  ...cases(9, 'information', 'svag', 'ja'),
  ...cases(9, 'information', 'svag', 'nej'),
];
const tables = [[], [kind, again], [strength, again]].map((fields) => ({ fields, times: [YEAR] }));

/** Protects the tables with the known relations only, and audits the files with all of them. */
function released(known: readonly Relation[]) {
  const tally = new Tally(facts, [kind, strength, again]);
  const own: Publication = { id: '2025', period: YEAR, tables, count: tally.cases };
  const system = buildSystem([own], { k: K, exempt: () => false, group: undefined, relations: known });
  const state = protect(system, K, solver);
  const shown = new Map(system.cells.map(({ key }, at) => [key, state[at] as CellState]));
  const of = (codes: Record<string, string>) => shown.get(cellKey('2025', '2025', codes)) ?? 'C';
  const datasets = tables.map(({ fields }, at) =>
    tableDataset(
      {
        id: `t${at}`,
        titel: 'T',
        release: '2025',
        association: { namn: 'F' },
        plan: { id: 'p', version: 1, k: K },
        lockDay: '2026-01-31',
        isOpen: () => false,
        relations,
      },
      fields,
      [YEAR],
      {
        cases: (codes) => tally.cases(codes, ['2025-03']),
        occurrences: () => tally.occurrences({}, []),
        shown: of,
      },
    ),
  );
  return { of, found: audit(datasets, solver) };
}

describe('relations between fields also hold within another field', () => {
  it('a release protected without them discloses a small number, and the audit finds it', () => {
    const { of, found } = released([]);
    expect(of({ slag: 'avtal', igen: 'ja' })).toBe('A');
    expect(found.röjda).toEqual([
      expect.objectContaining({ koder: { slag: 'avtal', igen: 'ja' }, intervall: [3, 3] }),
    ]);
  });

  it('a release protected with them does not', () => {
    const { of, found } = released(relations);
    expect(of({ slag: 'avtal', igen: 'ja' })).toBe('A');
    expect(found).toMatchObject({ godkänd: true, röjda: [], smalaste: [0, 4] });
    expect(found.prövade).toBe(1);
  });

  it('a relation about the other field itself does not apply within it', () => {
    const crossed = [{ fields: [kind, strength], times: [YEAR] }];
    const { cases: count } = new Tally(facts, [kind, strength]);
    const own: Publication = { id: '2025', period: YEAR, tables: crossed, count };
    const rules = { k: K, exempt: () => false, group: undefined };
    const { cells, rows } = buildSystem([own], { ...rules, relations });
    for (const row of rows)
      expect(row.reduce((sum, [at, factor]) => sum + factor * (cells[at]?.n ?? 0), 0)).toBe(0);
    expect(rows.length).toBe(buildSystem([own], { ...rules, relations: [] }).rows.length + 1);
  });
});
