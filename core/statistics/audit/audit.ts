import type { Solver } from '../protection/solver.ts';
import type { Dataset } from '../release/dataset.ts';
import { consistent, intervals, type Knowledge } from './attacker.ts';
import { FileKnowledge, type KnownCell } from './knowledge.ts';

/** What an audit found in everything that is published. */
export interface Audit {
  solver: string;
  /** Cells with a number or a label, in all releases. */
  rutor: number;
  /** Those with a label. */
  dolda: number;
  /** Small hidden cells that were tried. */
  prövade: number;
  /** The narrowest interval that one of them can be shown to lie in. */
  smalaste: [least: number, most: number];
  /** Small hidden cells that can be narrowed below 0 to k − 1. */
  röjda: {
    publicering: string;
    tabell: string;
    tid: string;
    koder: Record<string, string>;
    intervall: [number, number];
  }[];
  /** Fields whose numbers changed between two releases, so that their periods do not add up. */
  olänkade: string[];
  godkänd: boolean;
}

/**
 * Tries to find out every small hidden number from the published files alone, as anyone could: an integer
 * programme gives the least and the most that each can be. Throws `Disagreement` or `Contradiction` when the
 * files contradict each other.
 */
export function audit(datasets: readonly Dataset[], solver: Solver): Audit {
  const files = new FileKnowledge(datasets);
  const { known, unlinked } = linked(files, solver);
  const cells = [...files.cells.values()];
  const small = cells.filter(({ at }) => isSmall(files, at));
  const found = intervals(
    known,
    small.map(({ at }) => at),
    solver,
  );
  const range = ({ at }: KnownCell) => found.get(at) ?? [0, 0];
  const broken = small.filter((cell) => {
    const [least, most] = range(cell);
    return least > (files.lower[cell.at] ?? 0) || most < (files.upper[cell.at] ?? 0);
  });
  const narrowest = small.map(range).toSorted(([a, b], [c, d]) => b - a - (d - c))[0] ?? [0, 0];
  return {
    solver: solver.name,
    rutor: cells.length,
    dolda: cells.filter(({ at }) => files.lower[at] !== files.upper[at]).length,
    prövade: small.length,
    smalaste: [...narrowest],
    röjda: broken.map((cell) => ({
      publicering: cell.release,
      tabell: cell.table,
      tid: cell.time,
      koder: { ...cell.codes },
      intervall: [...range(cell)],
    })),
    olänkade: unlinked,
    godkänd: broken.length === 0,
  };
}

/** A label that says small has a most; those that say large, or nothing, have none. */
function isSmall({ lower, upper }: Knowledge, at: number): boolean {
  return lower[at] !== upper[at] && Number.isFinite(upper[at]);
}

/**
 * Adds the links between periods. When something changed between two releases, the numbers of a field need not add up
 * any more, and only then are they left out: an attacker who knew what changed is not assumed.
 */
function linked(files: FileKnowledge, solver: Solver): { known: Knowledge; unlinked: string[] } {
  const all = { ...plain(files), rows: [...files.rows, ...[...files.links.values()].flat()] };
  if (files.links.size === 0 || consistent(all, solver)) return { known: all, unlinked: [] };
  const rows = [...files.rows];
  const unlinked: string[] = [];
  for (const [fields, links] of [...files.links].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (consistent({ ...plain(files), rows: [...rows, ...links] }, solver)) rows.push(...links);
    else unlinked.push(fields);
  }
  return { known: { ...plain(files), rows }, unlinked };
}

const plain = ({ keys, lower, upper }: Knowledge) => ({ keys, lower, upper });
