import { type Case, receiptHashOf } from '../../core/case/case.ts';
import { readRemoval } from '../../core/case/removal.ts';
import { type CaseStatus, caseStatus, type RemovedStatus, removedStatus } from '../../core/case/status.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import type { CaseService } from '../service.ts';

/** Every case, and what its reporter may see. */
export interface KnownCases {
  /** By receipt hash: exactly what the route answers. */
  statuses: Map<string, CaseStatus | RemovedStatus>;
  cases: Case[];
  /** Files that do not follow the schema: they cannot be followed, and their whole text must not be published. */
  unread: { id: string; text: string }[];
  removed: number;
}

/** Reads every case on main, every one that waits, and the notes of those that were removed. */
export async function readKnownCases(
  { store, routines, routine }: CaseService,
  today: string,
): Promise<KnownCases> {
  const { main, waiting, removed } = await store.snapshot();
  const known: KnownCases = { statuses: new Map(), cases: [], unread: [], removed: removed.length };
  // Main last, and removed cases after it: the route answers in the same order.
  for (const { id, oid } of [...waiting, ...main]) {
    const text = await store.text(oid);
    const file = tryReadCase(text);
    if (!file) {
      known.unread.push({ id, text });
      continue;
    }
    known.cases.push(file);
    known.statuses.set(receiptHashOf(file), caseStatus(file, routines[file.rutin] ?? routine, today));
  }
  for (const { hash, oid } of removed) {
    const { note } = readRemoval(await store.text(oid));
    if (note) known.statuses.set(hash, removedStatus(note));
  }
  return known;
}
