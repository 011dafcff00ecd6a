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
import { readSummary, writeSummary } from './kept-summary.ts';
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
  const before = readSummary(memory.cache);
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
    const content = contentOf(memory, month, listed);
    const kept = known.get(month);
    if (kept?.content === content && isCurrent(kept, today)) {
      monthsRead.set(month, kept);
      unchanged.push(() => open(month, listed, content));
    } else await open(month, listed, content);
  }
  let from = neededFrom(snapshotsOf(monthsRead.values()));
  // A case that was reopened needs closed cases that are older than those in the summary.
  if (before && from < before.from) {
    for (const reopen of unchanged) await reopen();
    from = neededFrom(snapshotsOf(monthsRead.values()));
  }
  const total = snapshot.main.length + snapshot.waiting.length;
  const version = unread.length === 0 ? snapshot.version : '';
  const summary = summariseSweep({ version, total, from }, monthsRead, before);
  writeSummary(memory.cache, summary, before);
  remember(memory, snapshot, summary);
  return caseReadings(summary, unread);
}

const caseReadings = ({ total, version, months }: SweepSummary, unread: UnreadCase[]): CaseReadings => ({
  snapshots: snapshotsOf(months.map(([, month]) => month)),
  unread,
  total,
  version,
});

/** Keeps the open cases and forgets the others. */
function remember(memory: SweepMemory, snapshot: StoreSnapshot, { months }: SweepSummary): void {
  const open = new Map<string, Case>();
  for (const [, { files }] of months)
    for (const [oid, { until }] of files) {
      const file = until === undefined ? undefined : memory.files.get(oid);
      if (file) open.set(oid, file);
    }
  memory.snapshot = snapshot;
  memory.files = open;
}

/**
 * A checksum of which files a month holds, and what each holds. Files that the store lists as the same objects as the last
 * time have not changed.
 */
function contentOf({ contents }: SweepMemory, month: string, files: readonly CaseFile[]): string {
  const before = contents.get(month);
  if (before?.files.length === files.length && before.files.every((file, at) => file === files[at]))
    return before.content;
  const content = digest(files.map(({ id, oid }) => `${id} ${oid}`).join('\n'));
  contents.set(month, { files, content });
  return content;
}

/**
 * The cases by month, named as its folder is, `2026/11`. Those that wait and have not been accepted are under
 * `waiting`.
 */
function filesByMonth({ main, waiting }: StoreSnapshot): Map<string, CaseFile[]> {
  const ids = new Set(waiting.map(({ id }) => id));
  const accepted = new Set(main.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  const found = new Map<string, CaseFile[]>([['waiting', waiting.filter(({ id }) => !accepted.has(id))]]);
  let [folder, files]: [string, CaseFile[]] = ['', []];
  // The cases of a folder follow each other.
  for (const file of main) {
    if (folder === '' || !file.path.startsWith(folder)) {
      folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
      const month = folder.slice('cases/'.length, -1);
      files = found.get(month) ?? [];
      found.set(month, files);
    }
    files.push(file);
  }
  return found;
}
