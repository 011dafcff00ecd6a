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

/** The snapshots on a day that its plan needs, and the cases that could not be read. */
export interface CaseReadings {
  snapshots: CaseSnapshot[];
  unread: UnreadCase[];
  /** How many cases there are, and the store's version. */
  total: number;
  version: string;
}

/**
 * Reads every case in the store that a plan needs. A month in which nothing has changed is not opened before its next
 * date: the summary has what is needed of it.
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
  const unchanged: (() => Promise<unknown>)[] = [];
  for (const [month, listed] of files) {
    const content = contentOf(listed);
    const kept = known.get(month);
    if (kept?.content === content && isCurrent(kept, today)) {
      monthsRead.set(month, kept);
      unchanged.push(() => open(month, listed, content));
    } else await open(month, listed, content);
  }
  // A case that was reopened needs closed cases that are older than those in the summary.
  if (before && neededFrom(snapshotsOf(monthsRead.values())) < before.from)
    for (const reopen of unchanged) await reopen();
  const total = snapshot.main.length + snapshot.waiting.length;
  const summary = summariseSweep(unread.length === 0 ? snapshot.version : '', total, monthsRead);
  memory.cache.write(SUMMARY, summary);
  remember(memory, snapshot, summary);
  return caseReadings(summary, unread);
}

const caseReadings = ({ total, version, months }: SweepSummary, unread: UnreadCase[]): CaseReadings => ({
  snapshots: snapshotsOf(months.map(([, month]) => month)),
  unread,
  total,
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

/** A checksum of which files a month holds, and what each holds. */
const contentOf = (files: readonly CaseFile[]): string =>
  digest(files.map(({ id, oid }) => `${id} ${oid}`).join('\n'));

/**
 * The cases by month, named as its folder is, `2026/11`. Those that wait and have not been accepted are under
 * `waiting`.
 */
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
