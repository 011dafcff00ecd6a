import { randomBelow, seededRandom, shuffled } from '../../core/generate/random.ts';
import { intervals, type Knowledge } from '../../core/statistics/audit/attacker.ts';
import { cellKey } from '../../core/statistics/codes.ts';
import { type CodedCase, type Field, UNFILLED } from '../../core/statistics/field.ts';
import { type Period, parsePeriod, subPeriods } from '../../core/statistics/period.ts';
import { findCycle } from '../../core/statistics/plan/forest.ts';
import {
  buildSystem,
  type Publication,
  type PublishedTable,
  type Rules,
} from '../../core/statistics/protection/build.ts';
import { protect, smallCells } from '../../core/statistics/protection/protect.ts';
import type { Solver } from '../../core/statistics/protection/solver.ts';
import type { CellState, System } from '../../core/statistics/protection/system.ts';
import { Tally } from '../../core/statistics/release/tally.ts';

/** Generated fields, cases and tables, for attacking the protection. */
export interface Trial {
  fields: Field[];
  facts: CodedCase[];
  tables: PublishedTable[];
  rules: Rules;
}

const YEAR = parsePeriod('2025') as Period;

/**
 * A trial that depends on its seed alone: two to five fields, some with several codes a case, and tables in a forest.
 */
export function trial(seed: number, { most = 740 }: { most?: number } = {}): Trial {
  const random = seededRandom(seed);
  const fields = Array.from({ length: 2 + randomBelow(random, 4) }, (_, at) => fieldOf(`f${at}`, random));
  const n = Math.min(most, Math.floor(5 * Math.exp(random() * 5)));
  const facts = Array.from({ length: n }, () => factsOf(fields, random));
  const edges: [string, string][] = [];
  const tables: PublishedTable[] = [
    { fields: [], times: [YEAR, ...(random() < 0.3 ? subPeriods(YEAR, 'kvartal') : [])] },
  ];
  for (let left = 1 + randomBelow(random, 4); left > 0; left--) {
    const some = shuffled(fields, random).slice(0, random() < 0.5 ? 1 : 2);
    const edge = some.map(({ id }) => id) as [string, string];
    if (some.length === 2 && findCycle([...edges, edge])) continue;
    if (some.length === 2) edges.push(edge);
    tables.push({ fields: some, times: [YEAR] });
  }
  const rules: Rules = {
    k: [3, 4, 5, 10][randomBelow(random, 4)] ?? 5,
    exempt: seed % 2 === 0 ? (_field, code) => code === UNFILLED : () => false,
    group: seed % 2 === 0 ? 0.9 : undefined,
    relations: [],
  };
  return { fields, facts, tables, rules };
}

function fieldOf(id: string, random: () => number): Field {
  const codes = Array.from({ length: 2 + randomBelow(random, 5) }, (_, at) => ({
    kod: `c${at}`,
    namn: `Kod ${at}`,
  }));
  return {
    id,
    label: id,
    codes: random() < 0.5 ? [...codes, { kod: UNFILLED, namn: 'Ej ifyllt' }] : codes,
    multiple: random() < 0.3,
    fixed: random() < 0.5,
  };
}

function factsOf(fields: readonly Field[], random: () => number): CodedCase {
  const codeEntries = fields.map(({ id, codes, multiple }) => {
    const own = codes[Math.floor(codes.length * random() ** 2)]?.kod ?? 'c0';
    const second = codes[randomBelow(random, codes.length)]?.kod ?? 'c0';
    const both = multiple && random() < 0.3 && own !== UNFILLED && second !== UNFILLED;
    return [id, both ? [...new Set([own, second])] : [own]];
  });
  return {
    month: `2025-${String(1 + randomBelow(random, 12)).padStart(2, '0')}`,
    occurrences: 1,
    codes: Object.fromEntries(codeEntries),
  };
}

/** Returns what a release publishes in a trial. */
export function publication(
  id: string,
  { facts, fields }: Trial,
  tables: readonly PublishedTable[],
  period = YEAR,
): Publication {
  return { id, period, tables, count: new Tally(facts, fields).cases };
}

/** Returns the same publication as an earlier release, with the way each cell was shown. */
export function released(before: Publication, system: System, state: readonly CellState[]): Publication {
  const shown = new Map(system.cells.map(({ key }, at) => [key, state[at] as CellState]));
  return {
    ...before,
    shown: (codes, time) => shown.get(cellKey(before.id, time, codes)),
  };
}

/** Returns the knowledge of an attacker who sees every number and label, and knows how everything adds up. */
export function knowledgeOf({ cells, rows }: System, state: readonly CellState[], k: number): Knowledge {
  const far = Number.POSITIVE_INFINITY;
  return {
    keys: cells.map(({ key }) => key),
    lower: cells.map(({ n, role }, at) => (known(role, state[at]) ? n : state[at] === 'D' ? k : 0)),
    upper: cells.map(({ n, role }, at) => (known(role, state[at]) ? n : state[at] === 'A' ? k - 1 : far)),
    rows,
  };
}

const known = (role: string, shown: CellState | undefined): boolean =>
  shown === 'open' && role !== 'slack' && role !== 'between';

/** Returns the small hidden cells that an attacker can narrow to less than 0 to k − 1, with their intervals. */
export function narrowed(
  system: System,
  state: readonly CellState[],
  k: number,
  solver: Solver,
  linear: boolean,
): string[] {
  const small = smallCells(system, state, k);
  const found = intervals(knowledgeOf(system, state, k), small, solver, { linear });
  return small.flatMap((at) => {
    const [least, most] = found.get(at) ?? [0, 0];
    return least > 0 || most < k - 1 ? [`${system.cells[at]?.key} ${least}–${most}`] : [];
  });
}

/** Protects the tables of a trial. */
export function protectedTrial(given: Trial, solver: Solver): { system: System; state: CellState[] } {
  const system = buildSystem([publication('2025', given, given.tables)], given.rules);
  return { system, state: protect(system, given.rules.k, solver) };
}
