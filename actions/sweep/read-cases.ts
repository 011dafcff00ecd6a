import { digest } from '../../adapters/cache/cache.ts';
import type { CaseFile, StoreSnapshot } from '../../adapters/store/store.ts';
import type { Case } from '../../core/case/case.ts';
import { neededFrom } from '../../core/sweep/needed.ts';
import type { CaseSnapshot } from '../../core/sweep/snapshot.ts';
import type { CaseService } from '../service.ts';
import {
  type CachedMonth,
  isCurrent,
  type SweepSummary,
  snapshotsOf,
  summariseSweep,
} from './cached-months.ts';
import type { SweepMemory, UnreadCase } from './memory.ts';

/** What each case says on a day that its plan needs, and which cannot be heard. */
export interface CaseReadings {
  snapshots: CaseSnapshot[];
  unread: UnreadCase[];
  /** How many cases there are, and what the store's version was. */
  total: number;
  version: string;
}

/**
 * Hears every case in the store that a plan needs. A month in which nothing has changed is not opened before its next
 * day: the summary says what is needed of it.
 */
export async function readCaseSnapshots(
  service: CaseService,
  memory: SweepMemory,
  today: string,
): Promise<CaseReadings> {
  const before = memory.cache.read(SUMMARY) as SweepSummary | undefined;
  if (
    before?.months.every(([, month]) => isCurrent(month, today)) &&
    before.version === (await service.store.version())
  )
    return caseReadings(before, []);
  const snapshot = await service.store.snapshot(memory.snapshot);
  const unread: UnreadCase[] = [];
  const files = filesByMonth(snapshot);
  const known = new Map(before?.months);
  const monthsRead = new Map<string, CachedMonth>();
  const { readMonthSnapshots } = await import('./read-month.ts');
  const open = async (month: string, listed: readonly CaseFile[], content: string) =>
    monthsRead.set(month, await readMonthSnapshots(service, memory, month, listed, content, today, unread));
  const same: (() => Promise<unknown>)[] = [];
  for (const [month, listed] of files) {
    const content = contentOf(listed);
    const kept = known.get(month);
    if (kept?.content === content && isCurrent(kept, today)) {
      monthsRead.set(month, kept);
      same.push(() => open(month, listed, content));
    } else await open(month, listed, content);
  }
  // A case that was opened again asks for closed ones from before those that the summary holds.
  if (before && neededFrom(snapshotsOf(monthsRead.values())) < before.from)
    for (const again of same) await again();
  const total = snapshot.main.length + snapshot.waiting.length;
  const summary = summariseSweep(unread.length === 0 ? snapshot.version : '', total, monthsRead);
  memory.cache.write(SUMMARY, summary);
  remember(memory, snapshot, summary);
  return caseReadings(summary, unread);
}

const caseReadings = ({ total, version, months }: SweepSummary, unread: UnreadCase[]): CaseReadings => ({
  snapshots: snapshotsOf(months.map(([, month]) => month)),
  unread,
  total: total,
  version,
});

const SUMMARY = 'summary';

/** Keeps the open cases and forgets the others. */
function remember(memory: SweepMemory, snapshot: StoreSnapshot, { months }: SweepSummary): void {
  const open = new Map<string, Case>();
  for (const [oid, { until }] of months.flatMap(([, { files }]) => files)) {
    const file = memory.files.get(oid);
    if (file && until !== undefined) open.set(oid, file);
  }
  memory.snapshot = snapshot;
  memory.files = open;
}

/** Which files a month holds, and what each holds. */
const contentOf = (files: readonly CaseFile[]): string =>
  digest(files.map(({ id, oid }) => `${id} ${oid}`).join('\n'));

/** The cases month by month as their folders have them, and those that wait and are not accepted by themselves. */
function filesByMonth({ main, waiting }: StoreSnapshot): Map<string, CaseFile[]> {
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
