import { digest } from '../../adapters/cache/cache.ts';
import type { CaseFile, Snapshot } from '../../adapters/store/store.ts';
import type { Case } from '../../core/case/case.ts';
import { neededFrom } from '../../core/sweep/needed.ts';
import type { Standing } from '../../core/sweep/snapshot.ts';
import type { CaseWork } from '../service.ts';
import { isCurrent, type Kept, type Summary, standingsOf, summaryOf } from './kept.ts';
import type { Memory, Unread } from './memory.ts';

/** What each case says on a day that its plan needs, and which cannot be heard. */
export interface Heard {
  standings: Standing[];
  unread: Unread[];
  /** How many cases there are, and what the store's version was. */
  of: number;
  version: string;
}

/**
 * Hears every case in the store that a plan needs. A month in which nothing has changed is not opened before its next
 * day: the summary says what is needed of it.
 */
export async function hear(service: CaseWork, memory: Memory, today: string): Promise<Heard> {
  const before = memory.cache.read(SUMMARY) as Summary | undefined;
  if (
    before?.months.every(([, month]) => isCurrent(month, today)) &&
    before.version === (await service.store.version())
  )
    return heardOf(before, []);
  const snapshot = await service.store.snapshot(memory.snapshot);
  const unread: Unread[] = [];
  const files = months(snapshot);
  const known = new Map(before?.months);
  const heard = new Map<string, Kept>();
  const { hearMonth } = await import('./read-month.ts');
  const open = async (month: string, listed: readonly CaseFile[], content: string) =>
    heard.set(month, await hearMonth(service, memory, month, listed, content, today, unread));
  const same: (() => Promise<unknown>)[] = [];
  for (const [month, listed] of files) {
    const content = contentOf(listed);
    const kept = known.get(month);
    if (kept?.content === content && isCurrent(kept, today)) {
      heard.set(month, kept);
      same.push(() => open(month, listed, content));
    } else await open(month, listed, content);
  }
  // A case that was opened again asks for closed ones from before those that the summary holds.
  if (before && neededFrom(standingsOf(heard.values())) < before.from)
    for (const again of same) await again();
  const of = snapshot.main.length + snapshot.waiting.length;
  const summary = summaryOf(unread.length === 0 ? snapshot.version : '', of, heard);
  memory.cache.write(SUMMARY, summary);
  remember(memory, snapshot, summary);
  return heardOf(summary, unread);
}

const heardOf = ({ of, version, months }: Summary, unread: Unread[]): Heard => ({
  standings: standingsOf(months.map(([, month]) => month)),
  unread,
  of,
  version,
});

const SUMMARY = 'summary';

/** Keeps the open cases and forgets the others. */
function remember(memory: Memory, snapshot: Snapshot, { months }: Summary): void {
  const open = new Map<string, Case>();
  for (const [oid, { till }] of months.flatMap(([, { files }]) => files)) {
    const file = memory.files.get(oid);
    if (file && till !== undefined) open.set(oid, file);
  }
  memory.snapshot = snapshot;
  memory.files = open;
}

/** Which files a month holds, and what each holds. */
const contentOf = (files: readonly CaseFile[]): string =>
  digest(files.map(({ id, oid }) => `${id} ${oid}`).join('\n'));

/** The cases month by month as their folders have them, and those that wait and are not accepted by themselves. */
function months({ main, waiting }: Snapshot): Map<string, CaseFile[]> {
  const ids = new Set(waiting.map(({ id }) => id));
  const accepted = new Set(main.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  const found = new Map<string, CaseFile[]>([['waiting', waiting.filter(({ id }) => !accepted.has(id))]]);
  for (const file of main) {
    const month = file.path.slice('cases/'.length, file.path.lastIndexOf('/'));
    const files = found.get(month);
    if (files) files.push(file);
    else found.set(month, [file]);
  }
  return found;
}
