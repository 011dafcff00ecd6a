import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../../testing/release.ts';
import {
  narrowed,
  protectedTrial,
  publication,
  released,
  type Trial,
  trial,
} from '../../../testing/statistics/protection.ts';
import { type Period, parsePeriod } from '../period.ts';
import { buildSystem, type Publication } from './build.ts';
import { protect, Unprotectable } from './protect.ts';
import type { System } from './system.ts';

const solver = await loadSolver();
const period = (id: string): Period => parsePeriod(id) as Period;
const MINUTES = 600_000;

/** Seeds whose trial has at least k cases: fewer cannot be protected. */
const trials = function* (
  count: number,
  options: Parameters<typeof trial>[1] = {},
): Generator<[number, Trial]> {
  for (let seed = 1, left = count; left > 0; seed++) {
    const given = trial(seed, options);
    if (given.facts.length < given.rules.k) continue;
    left--;
    yield [seed, given];
  }
};

describe('no small hidden number can be narrowed', () => {
  it(
    'in a thousand random plans, by a linear attacker and, in every fifth, an integer one',
    () => {
      const broken: string[] = [];
      let hidden = 0;
      for (const [seed, given] of trials(1000, { most: 300 })) {
        const { system, state } = protectedTrial(given, solver);
        hidden += state.filter((shown) => shown === 'A').length;
        broken.push(
          ...narrowed(system, state, given.rules.k, solver, seed % 5 !== 0).map((cell) => `${seed}: ${cell}`),
        );
      }
      expect(broken).toEqual([]);
      expect(hidden).toBeGreaterThan(5000);
    },
    MINUTES,
  );

  it(
    'in two hundred sequences of releases that overlap',
    () => {
      const broken: string[] = [];
      let refused = 0;
      let linked = 0;
      for (const [seed, given] of trials(200, { most: 200 })) {
        const before: Publication[] = [];
        for (const id of ['2025-T1', '2025-delar', '2025-T2', '2025']) {
          const own = publication(id, given, tablesFor(given, id, seed), period(id));
          const system = buildSystem([...before, own], given.rules);
          try {
            const state = protect(system, given.rules.k, solver);
            broken.push(
              ...narrowed(system, state, given.rules.k, solver, seed % 4 !== 0).map(
                (cell) => `${seed} ${id}: ${cell}`,
              ),
            );
            linked += system.cells.filter(({ role }) => role === 'between').length;
            before.push(released(own, system, state));
          } catch (error) {
            if (!(error instanceof Unprotectable)) throw error;
            refused++;
          }
        }
      }
      expect(broken).toEqual([]);
      expect(linked).toBeGreaterThan(1000);
      expect(refused).toBeLessThan(200);
    },
    MINUTES,
  );
});

/** The year has every table; shorter periods have the total and, for every other seed, one table of one field. */
function tablesFor({ tables }: Trial, id: string, seed: number): Trial['tables'] {
  if (id === '2025') return tables;
  const single = tables.find(({ fields }) => fields.length === 1);
  return [
    { fields: [], times: [period(id)] },
    ...(single && seed % 2 === 0 ? [{ ...single, times: [period(id)] }] : []),
  ];
}

it('hiding only the small cells is not enough', () => {
  let tried = 0;
  let broken = 0;
  for (const [, given] of trials(60, { most: 200 })) {
    const system = buildSystem([publication('2025', given, given.tables)], given.rules);
    const naive = system.cells.map(({ n, role }) =>
      role === 'new' && n >= given.rules.k ? 'open' : role === 'new' ? 'A' : 'C',
    );
    tried++;
    if (narrowed(system, naive, given.rules.k, solver, true).length > 0) broken++;
  }
  expect(broken / tried).toBeGreaterThan(0.5);
});

it(
  'brute force agrees: every table of whole numbers that fits what is shown',
  () => {
    let cells = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const given = small(seed);
      const { system, state } = protectedTrial(given, solver);
      const ranges = enumerate(system, state, given.rules.k, given.facts.length);
      for (const [at, { key, n }] of system.cells.entries()) {
        if (state[at] !== 'A' || n >= given.rules.k) continue;
        cells++;
        expect([seed, key, ...(ranges.get(at) ?? [])]).toEqual([seed, key, 0, given.rules.k - 1]);
      }
    }
    expect(cells).toBeGreaterThan(30);
  },
  MINUTES,
);

/** Three times three, k = 3, seven to twelve cases. */
function small(seed: number): Trial {
  const fields = ['a', 'b'].map((id) => ({
    id,
    label: id,
    codes: ['x', 'y', 'z'].map((kod) => ({ kod, namn: kod })),
    multiple: false,
    fixed: true,
  }));
  const from = trial(seed * 31).facts;
  const facts = Array.from({ length: 7 + (seed % 6) }, (_, at) => {
    const pick = (step: number) =>
      ['x', 'x', 'x', 'y', 'y', 'z'][(seed * 7 + at * step + (from.length % 5)) % 6] as string;
    return { month: '2025-01', occurrences: 1, codes: { a: [pick(5)], b: [pick(7)] } };
  });
  return {
    fields,
    facts,
    tables: [{ fields, times: [period('2025')] }],
    rules: { k: 3, exempt: () => false, group: undefined, relations: [] },
  };
}

/** The smallest and the largest number of each cell over all possible tables, found by trying every one. */
function enumerate(
  { cells, rows }: System,
  state: readonly string[],
  k: number,
  n: number,
): Map<number, [number, number]> {
  const inner = cells.flatMap(({ key }, at) => (key.includes('a=') && key.includes('b=') ? [at] : []));
  const ranges = new Map<number, [number, number]>();
  const values = new Array<number>(cells.length).fill(0);
  const agrees = (at: number) => {
    const value = values[at] ?? 0;
    if (state[at] === 'open') return value === cells[at]?.n;
    return state[at] === 'A' ? value < k : state[at] === 'D' ? value >= k : true;
  };
  /** Fills in the margins from the inner cells and checks whether everything shown agrees. */
  const check = () => {
    for (let round = 0; round < 2; round++)
      for (const row of rows) {
        const parent = row.find(([, factor]) => factor === -1)?.[0] ?? 0;
        values[parent] = row.reduce((sum, [at, factor]) => (factor === 1 ? sum + (values[at] ?? 0) : sum), 0);
      }
    return cells.every((_, at) => agrees(at));
  };
  const visit = (place: number, left: number) => {
    const at = inner[place];
    if (at === undefined) {
      if (!check()) return;
      for (const [cell, value] of values.entries()) {
        const [least, most] = ranges.get(cell) ?? [value, value];
        ranges.set(cell, [Math.min(least, value), Math.max(most, value)]);
      }
      return;
    }
    for (let value = 0; value <= (state[at] === 'A' ? Math.min(left, k - 1) : left); value++) {
      values[at] = value;
      if (agrees(at)) visit(place + 1, left - value);
    }
    values[at] = 0;
  };
  visit(0, n + 4);
  return ranges;
}
