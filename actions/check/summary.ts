import { hash } from 'node:crypto';
import type { FileFault } from '../association/load.ts';
import type { Facts } from './facts.ts';

/** What a month of cases comes to: all that the whole needs of it, short enough to read for every month. */
export interface Summary {
  files: number;
  faults: FileFault[];
  warnings: FileFault[];
  /** The ids that the cases refer to. */
  links: string[];
  /** Eight bytes for each id and for each receipt, by which two alike are met. */
  ids: string;
  receipts: string;
}

/** Sums up what the files of a month say. */
export function summaryOf(paths: readonly string[], facts: readonly Facts[]): Summary {
  const placed = (list: (facts: Facts) => Facts['stops']) =>
    facts.flatMap((one, index) => (list(one) ?? []).map((fault) => ({ file: paths[index] ?? '', ...fault })));
  const cases = facts.flatMap(({ case: read }) => read ?? []);
  return {
    files: facts.filter(({ stray }) => !stray).length,
    faults: placed(({ stops }) => stops),
    warnings: placed(({ warnings }) => warnings),
    links: cases.flatMap(({ liknar }) => liknar ?? []),
    ids: marks(cases.map(({ id }) => id)),
    receipts: marks(cases.map(({ kvitto }) => kvitto)),
  };
}

/**
 * Whether nothing can be wrong between the files of some months: no mark is there twice, and every link leads to one
 * that is. Two marks may be alike by chance; then the answer is no, and whoever asked looks closer.
 */
export function isSound(summaries: readonly Summary[]): boolean {
  const ids = distinct(summaries.map((one) => one.ids));
  if (!ids || !distinct(summaries.map(({ receipts }) => receipts))) return false;
  return summaries.every(({ links }) =>
    links.every((id) => ids.has(Buffer.from(marks([id]), 'base64').readBigUInt64LE())),
  );
}

function marks(words: readonly string[]): string {
  return Buffer.concat(words.map((word) => hash('sha256', word, 'buffer').subarray(0, 8))).toString('base64');
}

/** All marks, or undefined when one is there twice. */
function distinct(encoded: readonly string[]): ReadonlySet<bigint> | undefined {
  const all = new Set<bigint>();
  let count = 0;
  for (const one of encoded) {
    // A copy of its own, because a view of eight bytes needs a place that eight divides.
    const bytes = Uint8Array.from(Buffer.from(one, 'base64'));
    for (const mark of new BigUint64Array(bytes.buffer)) all.add(mark);
    count += bytes.length / 8;
  }
  return all.size === count ? all : undefined;
}
