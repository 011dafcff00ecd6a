import type { Model, Solver } from './solver.ts';
import type { CellState, System, SystemCell } from './system.ts';

/** A small number could be narrowed even if everything that can still be hidden were hidden. */
export class Unprotectable extends Error {
  override readonly name = 'Unprotectable';
  readonly key: string;
  constructor(key: string) {
    super('What is already published leaves no way to hide a small number.');
    this.key = key;
  }
}

/**
 * Decides how each cell is shown so that no small hidden cell can be narrowed to less than 0 to k − 1 by an attacker
 * who knows every released number and label and how they add up.
 *
 * Small numbers, including zeros, are hidden first (primary suppression). Then, for each small hidden cell and each
 * direction, a linear programme finds the cheapest rearrangement of the tables that moves the cell to 0, or to k − 1,
 * while everything that stays shown is unchanged; the cells that it has to move are hidden (secondary suppression).
 * Hiding more never invalidates an earlier proof, so one pass is enough. A cell that holds almost its whole row is
 * moved down by one in the same way.
 * @param options `integer` demands rearrangements in whole numbers; slower, and needed only when the audit fails
 * @throws Unprotectable when earlier releases leave no way
 */
export function protect(
  system: System,
  k: number,
  solver: Solver,
  { integer = false }: { integer?: boolean } = {},
): CellState[] {
  const state = system.cells.map((cell) => first(cell, k));
  const demands = smallCells(system, state, k).flatMap((target) => {
    const n = numberAt(system, target);
    return [
      { target, up: true, amount: k - 1 - n },
      { target, up: false, amount: n },
    ];
  });
  const groups = system.cells.flatMap(({ role, group }, target) =>
    role === 'new' && group ? [{ target, up: false, amount: 1 }] : [],
  );
  const all = [...demands, ...groups].filter(({ amount }) => amount > 0);
  if (all.length === 0) return state;
  const model = circulation(system, state, k, solver, integer);
  try {
    for (const { target, up, amount } of all.toSorted(
      (a, b) => numberAt(system, b.target) - numberAt(system, a.target),
    )) {
      const moved = force(model, target, up, amount);
      if (!moved) throw new Unprotectable(system.cells[target]?.key ?? '');
      hideMoved(system, state, moved, target, k, model);
      put(model, target, moves(system.cells[target] as SystemCell, state[target] as CellState, k));
    }
  } finally {
    model.dispose();
  }
  return state;
}

const numberAt = ({ cells }: System, at: number): number => cells[at]?.n ?? 0;

/** How a cell is shown before secondary suppression. */
function first({ n, role, shown, exempt, group }: SystemCell, k: number): CellState {
  if (role === 'old') return shown ?? 'C';
  if (role !== 'new') return 'C';
  if (n < k) return exempt ? 'open' : 'A';
  if (!group) return 'open';
  // An attacker must find one less possible; a label of at least k would rule that out when the number is k.
  return n === k ? 'C' : 'D';
}

/** Returns the indexes of the cells whose numbers must not be narrowed. */
export function smallCells({ cells }: System, state: readonly CellState[], k: number): number[] {
  return cells.flatMap(({ n, role }, at) => (n < k && (state[at] === 'A' || role === 'between') ? [at] : []));
}

/** Upper bounds and costs of three moves of a cell: up, down while its label stays true, and further down. */
interface Moves {
  most: [up: number, down: number, below: number];
  cost: [number, number, number];
}

const FAR = 1e7;

function moves({ n, role, weight }: SystemCell, state: CellState, k: number): Moves {
  const free: Moves['cost'] = [0, 0, 0];
  if (role === 'slack' || role === 'between') return { most: [FAR, n, 0], cost: free };
  const frozen = role === 'old';
  if (state === 'A') return { most: [Math.max(0, k - 1 - n), n < k ? n : 0, 0], cost: free };
  if (state === 'C') return { most: [FAR, n, 0], cost: free };
  if (state === 'D')
    return { most: [FAR, Math.max(0, n - k), frozen ? 0 : Math.min(k, n)], cost: [0, 0, 0.5] };
  if (frozen) return { most: [0, 0, 0], cost: free };
  return { most: [FAR, Math.max(0, n - k), Math.min(k, n)], cost: [weight, weight, weight + 0.5] };
}

function circulation(
  { cells, rows }: System,
  state: readonly CellState[],
  k: number,
  solver: Solver,
  integer: boolean,
): Model {
  const columns = cells.length * 3;
  const upper = new Float64Array(columns);
  const cost = new Float64Array(columns);
  for (const [at, cell] of cells.entries()) {
    const { most, cost: costs } = moves(cell, state[at] as CellState, k);
    upper.set(most, at * 3);
    cost.set(costs, at * 3);
  }
  return solver.model({
    columns,
    lower: new Float64Array(columns),
    upper,
    cost,
    rows: rows.map((row) =>
      row.flatMap(([at, factor]): [number, number][] => [
        [at * 3, factor],
        [at * 3 + 1, -factor],
        [at * 3 + 2, -factor],
      ]),
    ),
    integer,
  });
}

function put(model: Model, at: number, { most, cost }: Moves): void {
  for (const step of [0, 1, 2] as const) {
    model.bounds(at * 3 + step, 0, most[step]);
    model.cost(at * 3 + step, cost[step]);
  }
}

/** The cheapest rearrangement that moves a cell by exactly this much, or undefined when there is none. */
function force(model: Model, target: number, up: boolean, amount: number): Float64Array | undefined {
  for (const step of [0, 1, 2]) model.bounds(target * 3 + step, 0, 0);
  model.bounds(target * 3 + (up ? 0 : 1), amount, amount);
  const moved = model.solve();
  return typeof moved === 'string' ? undefined : moved;
}

const TINY = 1e-7;

/** Hides every shown cell that had to be moved. */
function hideMoved(
  { cells }: System,
  state: CellState[],
  moved: Float64Array,
  target: number,
  k: number,
  model: Model,
): void {
  for (const [at, cell] of cells.entries()) {
    if (at === target || cell.role !== 'new' || state[at] === 'A' || state[at] === 'C') continue;
    const [up = 0, down = 0, below = 0] = moved.subarray(at * 3, at * 3 + 3);
    if (Math.max(up, down, below) <= TINY) continue;
    const next: CellState = below > TINY || cell.n < k ? 'C' : 'D';
    if (next === state[at]) continue;
    state[at] = next;
    put(model, at, moves(cell, next, k));
  }
}
