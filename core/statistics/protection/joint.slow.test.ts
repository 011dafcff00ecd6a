import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../../testing/release.ts';
import { knowledgeOf, publication, type Trial, trial } from '../../../testing/statistics/protection.ts';
import { intervals, type Knowledge } from '../audit/attacker.ts';
import { type Codes, cellKey, combinations } from '../codes.ts';
import { buildSystem } from './build.ts';
import { protect, smallCells } from './protect.ts';
import type { CellState, System } from './system.ts';

const solver = await loadSolver();
/** The most combinations of all codes. Each is an unknown in the attacker's model. */
const MOST = 600;

/** Trials over a year in which a case has one code per field, so that it is in one combination of all fields. */
function* joint(count: number): Generator<[number, Trial]> {
  for (let seed = 1, left = count; left > 0; seed++) {
    const given = trial(seed, { most: 200 });
    const fields = given.fields.map((field) => ({ ...field, multiple: false }));
    const size = fields.reduce((product, { codes }) => product * codes.length, 1);
    if (given.facts.length < given.rules.k || size > MOST) continue;
    const facts = given.facts.map((fact) => ({
      ...fact,
      codes: Object.fromEntries(Object.entries(fact.codes).map(([id, codes]) => [id, codes.slice(0, 1)])),
    }));
    const tables = given.tables.map((table) => ({
      fields: table.fields.map(
        ({ id }) => fields.find((field) => field.id === id) as (typeof fields)[number],
      ),
      times: table.times.slice(0, 1),
    }));
    left--;
    yield [seed, { ...given, fields, facts, tables }];
  }
}

/** The knowledge of an attacker who models every combination of all fields, rather than one table at a time. */
function jointKnowledge(
  { fields }: Trial,
  system: System,
  state: readonly CellState[],
  k: number,
): Knowledge {
  const { keys, lower, upper, rows } = knowledgeOf(system, state, k);
  const all = combinations(fields);
  const of = new Map(system.cells.map(({ key }, at) => [key, [[at, -1]] as [number, number][]]));
  for (const [place, codes] of all.entries())
    for (const margin of margins(codes))
      of.get(cellKey('2025', '2025', margin))?.push([keys.length + place, 1]);
  return {
    keys: [...keys, ...all.map(() => '')],
    lower: [...lower, ...all.map(() => 0)],
    upper: [...upper, ...all.map(() => Number.POSITIVE_INFINITY)],
    rows: [...rows, ...of.values()],
  };
}

function margins(codes: Codes): Codes[] {
  let all: Codes[] = [{}];
  for (const [id, code] of Object.entries(codes))
    all = all.flatMap((some) => [some, { ...some, [id]: code }]);
  return all;
}

const system = (given: Trial) => buildSystem([publication('2025', given, given.tables)], given.rules);

/** How many small cells were attacked, and which could be narrowed. */
function attacked(
  given: Trial,
  own: System,
  state: readonly CellState[],
): { tried: number; narrowed: string[] } {
  const { k } = given.rules;
  const small = smallCells(own, state, k);
  const found = intervals(jointKnowledge(given, own, state, k), small, solver);
  const narrowed = [...found].flatMap(([at, [least, most]]) =>
    least > 0 || most < k - 1 ? [`${own.cells[at]?.key} ${least}–${most}`] : [],
  );
  return { tried: small.length, narrowed };
}

describe('an attacker who models all fields at once', () => {
  it('narrows no small hidden number: tables in a forest reveal no more together', {
    timeout: 300_000,
  }, () => {
    const broken: string[] = [];
    let tried = 0;
    let tied = 0;
    for (const [seed, given] of joint(150)) {
      const own = system(given);
      const found = attacked(given, own, protect(own, given.rules.k, solver));
      broken.push(...found.narrowed.map((cell) => `${seed}: ${cell}`));
      tried += found.tried;
      if (given.tables.filter(({ fields }) => fields.length === 2).length > 1) tied++;
    }
    expect(broken).toEqual([]);
    expect(tried).toBeGreaterThan(2000);
    expect(tied).toBeGreaterThan(20);
  });

  it('narrows some in most plans when only the small numbers are hidden', { timeout: 60_000 }, () => {
    const broken = [...joint(20)].filter(([, given]) => {
      const own = system(given);
      const naive = own.cells.map(({ n }): CellState => (n >= given.rules.k ? 'open' : 'A'));
      return attacked(given, own, naive).narrowed.length > 0;
    });
    expect(broken.length).toBeGreaterThan(10);
  });
});
