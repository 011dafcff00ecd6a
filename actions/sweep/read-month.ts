import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { CaseFile } from '../../adapters/store/store.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { type CaseSnapshot, caseSnapshot } from '../../core/sweep/snapshot.ts';
import type { CaseService } from '../service.ts';
import { type CachedMonth, cachedMonthOf, isCurrent } from './cached-months.ts';
import type { SweepMemory, UnreadCase } from './memory.ts';

/** How many cases are read before other work in the process gets a turn. */
const BATCH = 50;
/** Above this many texts it is faster to read them together, for which the local store starts a process. */
const BULK_READ_ABOVE = 50;

/**
 * Reads the snapshot of each case of a month on a day. Cases that cannot be read are added to `unread`, and such a
 * month is read again the next time. `month` names it in the cache; the cases that wait are a month of their own.
 */
export async function readMonthSnapshots(
  service: CaseService,
  memory: SweepMemory,
  month: string,
  files: readonly CaseFile[],
  content: string,
  today: string,
  unread: UnreadCase[],
): Promise<CachedMonth> {
  const before = memory.cache.read(month) as CachedMonth | undefined;
  if (before?.content === content && isCurrent(before, today)) return before;
  const known = new Map(before?.files.filter(([, snapshot]) => isCurrent(snapshot, today)));
  const isKnown = ({ id, oid }: CaseFile) => known.get(oid)?.id === id;
  const texts = await textsOf(
    service,
    memory,
    files.filter((file) => !isKnown(file)),
  );
  const after: [string, CaseSnapshot][] = [];
  let isWhole = true;
  for (const [index, file] of files.entries()) {
    if (index % BATCH === BATCH - 1) await yieldToEventLoop();
    const old = isKnown(file) ? known.get(file.oid) : undefined;
    const found = old ?? (await readOneSnapshot(service, memory, file, month === 'waiting', today, texts));
    if ('code' in found) {
      unread.push(found);
      isWhole = false;
    } else after.push([file.oid, found]);
  }
  const kept = cachedMonthOf(isWhole ? content : '', after);
  memory.cache.write(month, kept);
  return kept;
}

/**
 * The texts of the files that are not in memory, when they are many and the store can read them together; else empty.
 */
async function textsOf(
  { store }: CaseService,
  { files }: SweepMemory,
  wanted: readonly CaseFile[],
): Promise<ReadonlyMap<string, string>> {
  const oids = wanted.map(({ oid }) => oid).filter((oid) => !files.has(oid));
  return (oids.length > BULK_READ_ABOVE && (await store.texts?.(oids))) || new Map();
}

async function readOneSnapshot(
  { store, routines }: CaseService,
  { files }: SweepMemory,
  { id, path, oid }: CaseFile,
  waiting: boolean,
  today: string,
  texts: ReadonlyMap<string, string>,
): Promise<CaseSnapshot | UnreadCase> {
  let file = files.get(oid);
  if (!file) {
    let text: string;
    try {
      text = texts.get(oid) ?? (await store.text(oid));
    } catch {
      return { id, path, code: 'store' };
    }
    file = tryReadCase(text);
  }
  if (!file || file.id !== id) return { id, path, code: 'unreadable' };
  const routine = routines[file.rutin];
  if (!routine) return { id, path, code: 'no-routine' };
  const snapshot = caseSnapshot(file, routine, waiting, today);
  // Only a case that a new day can change is needed again.
  if (snapshot.until !== undefined) files.set(oid, file);
  return snapshot;
}
