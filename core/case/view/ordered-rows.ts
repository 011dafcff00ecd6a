import type { Case } from '../case.ts';
import { orderedCommit } from '../orderer.ts';
import { tryReadCase } from '../try-read.ts';

type Row = Case['historik'][number];
type Orderers = (string | undefined)[];

/** A commit of a case: its message, and the text of the case after it. */
interface Version {
  message: string;
  text: string | undefined;
}

/**
 * Finds who ordered each row of a case's history, by its index: the person whose commit added it. It is undefined if
 * the commits do not show it: the row came with the report, was written by hand, or is from before the case was
 * accepted, because the commit that accepts a case holds the rows of several people.
 *
 * @param versions the commits of the case, the newest first
 */
export function orderedRows(file: Case, versions: readonly Version[]): Orderers {
  let rows: readonly Row[] | undefined;
  let known: Orderers = [];
  for (const { message, text } of versions.toReversed()) {
    const after = text === undefined ? undefined : tryReadCase(text)?.historik;
    const kept = sharedRows(rows ?? [], after ?? []);
    const added = (after ?? []).slice(kept);
    const commit = orderedCommit(file.id, message);
    // A commit that changed earlier rows too did more than its order, and the first holds what others did before it.
    const isAll = rows ? kept === rows.length : commit?.kind === 'accept' && isAcceptance(added);
    const by = isAll ? commit?.by : undefined;
    known = [
      ...known.slice(0, kept),
      ...added.map((_, index) => (rows || index === added.length - 1 ? by : undefined)),
    ];
    rows = after;
  }
  return known.slice(0, sharedRows(rows ?? [], file.historik));
}

/** Whether the last of these rows is the one that accepting adds: a case that waits has no phase after the first. */
function isAcceptance(rows: readonly Row[]): boolean {
  const phases = rows.filter(({ händelse }) => händelse === 'fas');
  return phases[0] === rows.at(-1) && phases[0]?.till === 'samordning';
}

/** How many rows two histories begin with in common. */
function sharedRows(before: readonly Row[], after: readonly Row[]): number {
  const same = (one: Row | undefined, other: Row | undefined) =>
    JSON.stringify(one) === JSON.stringify(other);
  const differs = before.findIndex((row, index) => !same(row, after[index]));
  return differs === -1 ? before.length : differs;
}
