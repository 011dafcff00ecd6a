import { hash } from 'node:crypto';
import type { FileFault } from '../../adapters/folder/load.ts';
import { FOLDER_TEXTS } from '../../core/texts/file.ts';
import type { CheckFacts } from './case-facts.ts';

/** What a check needs of a month of cases: short enough to read for every month. */
export interface CheckSummary {
  files: number;
  faults: FileFault[];
  warnings: FileFault[];
  /** The routines that cases could not be checked against, once for each case. */
  unchecked: string[];
  /** The ids that the cases refer to. */
  links: string[];
  /** Eight bytes of hash for each id and each receipt, by which duplicates are found. Base64. */
  ids: string;
  receipts: string;
}

/** Sums up the facts of a month's files. */
export function summariseMonth(paths: readonly string[], facts: readonly CheckFacts[]): CheckSummary {
  const placed = (list: (facts: CheckFacts) => CheckFacts['stops']) =>
    facts.flatMap((one, index) => (list(one) ?? []).map((fault) => ({ file: paths[index] ?? '', ...fault })));
  const cases = facts.flatMap(({ case: read }) => read ?? []);
  return {
    files: facts.filter(({ stray }) => !stray).length,
    faults: placed(({ stops }) => stops),
    warnings: placed(({ warnings }) => warnings),
    unchecked: facts.flatMap(({ unchecked }) => unchecked ?? []),
    links: cases.flatMap(({ liknar }) => liknar ?? []),
    ids: shortHashes(cases.map(({ id }) => id)),
    receipts: shortHashes(cases.map(({ kvitto }) => kvitto)),
  };
}

/**
 * Whether nothing can be wrong between the files of some months: no hash occurs twice, and every link leads to a case.
 * Two hashes may be equal by chance; the answer is then no, and the caller looks closer.
 */
export function isConsistent(summaries: readonly CheckSummary[]): boolean {
  const ids = sorted(summaries.map((one) => one.ids));
  const receipts = sorted(summaries.map((one) => one.receipts));
  if (hasDuplicates(ids) || hasDuplicates(receipts)) return false;
  const links = summaries.flatMap((one) => one.links);
  const known = links.length > 0 ? new Set(ids) : undefined;
  return links.every((id) => known?.has(sorted([shortHashes([id])])[0] ?? 0n));
}

/** Makes a warning for each routine with faults, which says how many cases could not be checked against it. */
export function uncheckedCaseWarnings(all: readonly CheckSummary[]): FileFault[] {
  const cases = Map.groupBy(
    all.flatMap(({ unchecked }) => unchecked),
    (routine) => routine,
  );
  return [...cases].map(([routine, { length }]) => ({
    file: `routines/${routine}.md`,
    code: 'cases-unchecked',
    line: 1,
    column: 1,
    text: FOLDER_TEXTS.unchecked(length),
  }));
}

function shortHashes(words: readonly string[]): string {
  return Buffer.concat(words.map((word) => hash('sha256', word, 'buffer').subarray(0, 8))).toString('base64');
}

/** All hashes in order. Sorting them takes a fraction of the time that making a set does. */
function sorted(encoded: readonly string[]): BigUint64Array {
  // A copy, because a view of eight-byte numbers needs an offset that eight divides.
  const bytes = Uint8Array.from(Buffer.concat(encoded.map((one) => Buffer.from(one, 'base64'))));
  return new BigUint64Array(bytes.buffer).sort();
}

const hasDuplicates = (hashes: BigUint64Array): boolean =>
  hashes.some((hash, at) => at > 0 && hash === hashes[at - 1]);
