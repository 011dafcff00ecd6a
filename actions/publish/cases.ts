import { readAnyCase } from '../../core/case/any.ts';
import type { Case } from '../../core/case/case.ts';
import { readRemoval } from '../../core/case/removal.ts';
import { type RemovedStatus, removedStatus, type Status, statusOf } from '../../core/case/status.ts';
import type { CaseWork } from '../service.ts';

/** What is known of every case, and what its reporter may see. */
export interface Known {
  /** By receipt hash: exactly what the route answers. */
  statuses: Map<string, Status | RemovedStatus>;
  cases: Case[];
  /** Files that follow no schema: they cannot be followed, and their words are guarded as they stand. */
  unread: { id: string; text: string }[];
  removed: number;
}

/** Reads every case on main, every one that waits, and the notes of those that were removed. */
export async function knownCases({ store, routines, routine }: CaseWork, today: string): Promise<Known> {
  const { main, waiting, removed } = await store.snapshot();
  const known: Known = { statuses: new Map(), cases: [], unread: [], removed: removed.length };
  // Main last, and what was removed after it: as when the route answers.
  for (const { id, oid } of [...waiting, ...main]) {
    const text = await store.text(oid);
    const file = readAnyCase(text);
    if (!file) {
      known.unread.push({ id, text });
      continue;
    }
    known.cases.push(file);
    const hash = file.kvitto.replace('sha256:', '');
    known.statuses.set(hash, statusOf(file, routines[file.rutin] ?? routine, today));
  }
  for (const { hash, oid } of removed) {
    const { note } = readRemoval(await store.text(oid));
    if (note) known.statuses.set(hash, removedStatus(note));
  }
  return known;
}
