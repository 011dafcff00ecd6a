import { compareStrings } from '../../compare.ts';
import type { Solver } from '../protection/solver.ts';
import type { Dataset } from '../release/dataset.ts';
import { consistent, intervals, type Knowledge } from './attacker.ts';
import { FileKnowledge, type KnownCell } from './knowledge.ts';

/** What an audit found in everything that is published. Released as `granskning.json`. */
export interface Audit {
  solver: string;
  /** Cells with a number or a label, in all releases. */
  rutor: number;
  /** Those with a label. */
  dolda: number;
  /** Small hidden cells that were attacked. */
  prövade: number;
  /** The narrowest feasibility interval of any of them. */
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
 * Attacks every small hidden number using the published files alone, as anyone could: an integer programme gives the
 * smallest and the largest number that each can be.
 * @throws Disagreement when two tables of a release contradict each other
 * @throws Contradiction when no numbers agree with the files
 * @example audit(releases.flatMap(({ datasets }) => datasets), solver).godkänd
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

/** The label of a small number has an upper bound; the other labels have none. */
function isSmall({ lower, upper }: Knowledge, at: number): boolean {
  return lower[at] !== upper[at] && Number.isFinite(upper[at]);
}

/**
 * Adds the links between periods. If something changed between two releases, the numbers of a field may no longer add
 * up; only then are its links left out. The attacker is assumed not to know what changed.
 */
function linked(files: FileKnowledge, solver: Solver): { known: Knowledge; unlinked: string[] } {
  const all = { ...plain(files), rows: [...files.rows, ...[...files.links.values()].flat()] };
  if (files.links.size === 0 || consistent(all, solver)) return { known: all, unlinked: [] };
  const rows = [...files.rows];
  const unlinked: string[] = [];
  for (const [fields, links] of [...files.links].toSorted(([a], [b]) => compareStrings(a, b))) {
    if (consistent({ ...plain(files), rows: [...rows, ...links] }, solver)) rows.push(...links);
    else unlinked.push(fields);
  }
  return { known: { ...plain(files), rows }, unlinked };
}

const plain = ({ keys, lower, upper }: Knowledge) => ({ keys, lower, upper });
