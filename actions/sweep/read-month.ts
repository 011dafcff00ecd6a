import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { CaseFile } from '../../adapters/store/store.ts';
import { monthFolder } from '../../core/case/case.ts';
import { isSameList } from '../../core/kept-by-object.ts';
import { ownCopy } from '../../core/own-copy.ts';
import { isOver } from '../../core/sweep/month.ts';
import { type CaseSnapshot, caseSnapshot } from '../../core/sweep/snapshot.ts';
import type { CaseService } from '../service.ts';
import { type CachedMonth, cachedMonthOf, isCurrent } from './cached-months.ts';
import { activeBefore } from './kept-summary.ts';
import { WAITING } from './listed-months.ts';
import type { SweepMemory, UnreadCase } from './memory.ts';
import { readListedCase, readTogether } from './read-listed.ts';

/** How many cases are read before other work in the process gets a turn. */
const BATCH = 50;

/** A month as the store lists it. The waiting cases count as a separate month. */
interface ListedMonth {
  name: string;
  /** Identifies which files there are and what they hold. */
  content: string;
  files: readonly CaseFile[];
  /** Whether a case that belongs in another month is there too, or in an earlier month where it does not belong either. */
  isCopy: (right: string, id: string) => Promise<boolean>;
}

/**
 * Reads the snapshot of each case of a month on a day. One that was read before and is valid still is not read again:
 * those of cases that are over are kept, and the others are in the month's part. Cases that cannot be read are added to
 * `unread`, and such a month is read again the next time. So is one with a file that belongs in another month: when that
 * month or an earlier one has the case too, it is a copy, which would be counted twice.
 */
export async function readMonthSnapshots(
  service: CaseService,
  memory: SweepMemory,
  { name: month, content, files, isCopy }: ListedMonth,
  today: string,
  unread: UnreadCase[],
): Promise<CachedMonth> {
  const over = (memory.months.read(month) ?? []) as [oid: string, snapshot: CaseSnapshot][];
  const before = [...over, ...activeBefore(memory.cache, month)];
  const known = new Map(before.filter(([, snapshot]) => isCurrent(snapshot, today)));
  const isKnown = ({ id, oid }: CaseFile) => known.get(oid)?.id === id;
  const texts = await readTogether(
    service.store,
    files.filter((file) => !isKnown(file) && !memory.files.has(file.oid)),
  );
  const after: [string, CaseSnapshot][] = [];
  let isWhole = true;
  for (const [index, file] of files.entries()) {
    if (index % BATCH === BATCH - 1) await yieldToEventLoop();
    const old = isKnown(file) ? known.get(file.oid) : undefined;
    const found = old ?? (await readOneSnapshot(service, memory, file, month === WAITING, today, texts));
    const right = 'code' in found || month === WAITING ? month : monthFolder(found.label.received);
    if (right !== month || 'code' in found) isWhole = false;
    if ('code' in found) unread.push(found);
    else if (right !== month && (await isCopy(right, file.id)))
      unread.push({ id: file.id, path: file.path, code: 'copy' });
    else after.push([file.oid, found]);
  }
  const overNow = after.filter(([, snapshot]) => isOver(snapshot));
  if (
    !isSameList(
      over.map(([, snapshot]) => snapshot),
      overNow.map(([, snapshot]) => snapshot),
    )
  )
    memory.months.write(month, overNow);
  return cachedMonthOf(isWhole ? content : '', after);
}

async function readOneSnapshot(
  service: CaseService,
  { files }: SweepMemory,
  listed: CaseFile,
  waiting: boolean,
  today: string,
  texts: ReadonlyMap<string, string>,
): Promise<CaseSnapshot | UnreadCase> {
  const { oid } = listed;
  const read = await readListedCase(service, listed, texts, files.get(oid));
  if ('code' in read) return read;
  const { file, routine } = read;
  const snapshot = ownCopy(caseSnapshot(file, routine, waiting, today));
  // Only a case that a new day can change is needed again.
  if (snapshot.until !== undefined && !files.has(oid)) files.set(oid, ownCopy(file));
  return snapshot;
}
