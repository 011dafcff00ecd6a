import { describe, expect, it } from 'vitest';
import { hide, type Shown } from './hide.ts';

/** Sums above this change nothing: the last cover takes what is more. */
const ENOUGH = 36;
const inOrder = (length: number) => Array.from({ length }, (_, at) => at);

/**
 * Every table that gives the same published one: `small` numbers below five, `covers` larger hidden ones, and `seen` as
 * the cases less what is shown. `extra` is how many codes the cases have beyond one each. Numbers that are shown do not
 * matter, which a test below pins. It tries all small numbers and all covers, and keeps those that `hide` publishes so.
 */
function tablesLike(small: number, covers: number, seen: number, extra: number): number[][] {
  const wanted: Shown[] = [...Array<Shown>(small).fill('A'), ...Array<Shown>(covers).fill('D')];
  const found: number[][] = [];
  const add = (counts: number[], left: number): void => {
    const at = counts.length;
    if (at === small + covers) {
      if (left === 0 && hide(counts, seen, inOrder(at))?.join() === wanted.join()) found.push(counts);
      return;
    }
    // The last one is what is left; every other is tried in full.
    const last = at === small + covers - 1;
    const [least, most] = at < small ? [0, 4] : [5, left];
    for (let n = last ? Math.max(left, least) : least; n <= Math.min(most, left); n++)
      add([...counts, n], left - n);
  };
  add([], seen + extra);
  return found;
}

/** The fewest values that any small number can have, among the tables in which each is at least what is known. */
function fewest(tables: readonly number[][], small: number, known: readonly number[] = []): number {
  const possible = tables.filter((counts) => known.every((least, at) => (counts[at] ?? 0) >= least));
  if (possible.length === 0) return Number.POSITIVE_INFINITY;
  return Math.min(...inOrder(small).map((at) => new Set(possible.map((counts) => counts[at])).size));
}

/**
 * What a reader may know in addition to the table: that its own cases are among the small numbers, and how many codes
 * they have beyond one each. `values` is how many must stay possible.
 */
const READERS = [
  { who: 'knows the rule', values: 4, extra: 0, known: [[]] },
  { who: 'has one case', values: 3, extra: 0, known: [[1]] },
  { who: 'has two cases', values: 2, extra: 0, known: [[2], [1, 1]] },
  { who: 'has one case with two codes', values: 3, extra: 1, known: [[1], [1, 1]] },
  {
    who: 'has two cases with two codes',
    values: 2,
    extra: 2,
    known: [[2], [1, 1], [2, 1, 1], [2, 2], [1, 1, 1, 1]],
  },
];

const shapes = [1, 2, 3, 4, 5, 6].flatMap((small) =>
  [0, 1, 2, 3, 4, 5]
    .filter((covers) => small + covers > 1 && small + covers <= 6)
    .map((covers) => [small, covers] as const),
);

describe.each(shapes)('a table with %i small numbers and %i that cover them', (small, covers) => {
  const sums = inOrder(covers > 3 ? 4 + 5 * covers + 3 : ENOUGH);
  /** The tables by what is seen and by extra codes. */
  const tables = sums.map((seen) => [0, 1, 2].map((extra) => tablesLike(small, covers, seen, extra)));

  it.each(READERS)('leaves values to a reader who $who', ({ values, extra, known }) => {
    for (const [seen, byExtra] of tables.entries())
      for (const own of known.filter(({ length }) => length <= small))
        expect(fewest(byExtra[extra] ?? [], small, own), `${seen} of ${own}`).toBeGreaterThanOrEqual(values);
  });

  it('leaves as many when cases may have several codes', () => {
    for (const byExtra of tables)
      if (byExtra[0]?.length) expect(fewest(byExtra.flat(), small)).toBeGreaterThanOrEqual(4);
  });

  it('leaves a reading with one code a case wherever there is a table', () => {
    for (const byExtra of tables)
      if (byExtra.flat().length > 0) expect(byExtra[0]?.length).toBeGreaterThan(0);
  });
});

it('a larger sum leaves the same values, so the edge of the enumeration is closed', () => {
  for (const [small, covers] of shapes.filter(([, some]) => some < 4)) {
    const values = (seen: number) =>
      inOrder(small).map((at) => [
        ...new Set(tablesLike(small, covers, seen, 0).map((counts) => counts[at])),
      ]);
    expect(values(ENOUGH + 7)).toEqual(values(ENOUGH - 1));
  }
});

it('numbers that are shown decide nothing, and neither does the order among small ones', () => {
  const counts = [2, 9, 0, 30, 1, 7];
  const shown = (more: number, order: number[]) =>
    hide([...counts, 40 + more], 89 + more, [...order, 6])?.join();
  const first = shown(0, [0, 1, 2, 3, 4, 5]);
  expect(first).toBe('A,D,A,open,A,open,open');
  expect([shown(25, [0, 1, 2, 3, 4, 5]), shown(0, [4, 1, 0, 3, 2, 5])]).toEqual([first, first]);
  expect(shown(0, [5, 0, 1, 2, 3, 4])).toBe('A,open,A,open,A,D,open');
});

it('there is no table when nothing can cover', () => {
  expect(hide([5, 5, 0], 10, [0, 1, 2])).toBeUndefined();
  expect(hide([6, 8, 0], 14, [0, 1, 2])).toEqual(['D', 'D', 'A']);
  expect(hide([5, 5], 10, [0, 1])).toEqual(['open', 'open']);
  // Several codes: more is counted than there are cases, so no sum covers all.
  expect(hide([8, 9, 10, 11, 1], 20, [0, 1, 2, 3, 4])).toBeUndefined();
});
