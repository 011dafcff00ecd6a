import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../../adapters/durable.ts';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { Locks } from '../../adapters/store/local/lock.ts';
import { readTextFile } from '../../adapters/text-file.ts';
import { addDays, isDate } from '../../core/date.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { statisticsFields } from '../../core/statistics/facts/coded-cases.ts';
import { type Period, parsePeriod } from '../../core/statistics/period.ts';
import { readPlan, type TablePlan } from '../../core/statistics/plan/table-plan.ts';
import { type MadeRelease, makeRelease } from '../../core/statistics/release/make.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import { RELEASE_DAYS } from '../../core/texts/statistics.ts';
import type { Association } from '../../schemas/types.ts';
import { type CaseFiles, folderFiles } from '../check/case-files.ts';
import { checkCorpus } from '../check/corpus.ts';
import { readCases } from './cases.ts';
import { RELEASES_FOLDER, readReleases, sha256 } from './read.ts';

/** Where the table plan is below an association's folder. */
export const TABLE_PLAN_FILE = 'tabellplan.yaml';

/** How many days after the period the lock comes, so that its cases have time to be classified. */
const LOCK_DAYS = 31;

/** What to release. */
export interface ReleaseOptions {
  /** 2026, 2026-T2 or 2026-delar. */
  period: string;
  /** The cases are counted as they were on this day; without it, 31 days after the period. */
  lock?: string;
  /** Today's date; nothing in the release depends on it. */
  today: string;
  /** Makes a correction of the release of the period. */
  correct?: boolean;
}

/**
 * Makes a release without writing anything.
 * @param folder the association's folder, with its table plan and earlier releases
 * @param files the cases, when they are not in the folder itself
 * @throws ReleaseError
 */
export async function prepareRelease(
  folder: string,
  { period: periodId, lock, today, correct = false }: ReleaseOptions,
  files: CaseFiles = folderFiles(folder),
): Promise<MadeRelease> {
  const { association, routines } = await loadAssociation(folder);
  // The same routine today and when the release is corrected, whatever has begun to apply since.
  const day = [today, `${periodId.slice(0, 4)}-12-31`].toSorted()[0] ?? today;
  const routine = association && routineInForce(association.rutin, routines, day);
  if (!association || !routine) throw new ReleaseError('cases-faulty');
  const period = reportedPeriod(periodId, routine);
  const locked = lockDay(period, lock, today);
  const earlier = readReleases(join(folder, RELEASES_FOLDER));
  const { id, replaces } = releaseIdentity(period, earlier, correct);
  const latest = earlier
    .map(({ release }) => release.lås)
    .toSorted()
    .at(-1);
  if (latest !== undefined && locked < latest)
    throw new ReleaseError('release-late', RELEASE_DAYS.locked(locked, latest));
  const plan = loadTablePlan(folder, association, routine);
  const { faults } = await checkCorpus(folder, undefined, undefined, files);
  if (faults.length > 0) throw new ReleaseError('cases-faulty', `Antal fel: ${faults.length}.`);
  return makeRelease({
    association,
    routine,
    plan,
    cases: readCases(files),
    id,
    period,
    lockDay: locked,
    earlier,
    ...(replaces ? { replaces } : {}),
    sha256,
  });
}

/** Where the lock is that a release is written under, so that two cannot follow the same one. */
const LOCK_FOLDER = '.skriver';

/**
 * Writes a release: completely to a folder next to its place, then moved there in one step. Another release that became
 * ready meanwhile is noticed under a lock.
 * @returns its folder
 * @throws ReleaseError `release-exists`, or `release-overtaken` if the chain has changed meanwhile
 */
export async function writeRelease(folder: string, { release, files }: MadeRelease): Promise<string> {
  const releases = join(folder, RELEASES_FOLDER);
  const place = join(releases, release.id);
  const temp = join(releases, `.${release.id}`);
  mkdirSync(releases, { recursive: true });
  await new Locks(join(releases, LOCK_FOLDER)).with('publicering', async ({ check }) => {
    if (existsSync(place)) throw new ReleaseError('release-exists');
    const last = readReleases(releases).at(-1);
    if (last?.sha256 !== release.förra?.sha256) throw new ReleaseError('release-overtaken');
    rmSync(temp, { recursive: true, force: true });
    mkdirSync(temp);
    try {
      for (const [name, text] of files) writeFileSync(join(temp, name), text, { flush: true });
      await syncFolder(temp);
      check();
      renameSync(temp, place);
    } catch (error) {
      rmSync(temp, { recursive: true, force: true });
      throw error;
    }
  });
  await syncFolder(releases);
  return place;
}

/**
 * Parses a period that the routine reports on. The half-year ends where the routine says.
 * @throws ReleaseError `period-unknown` or `period-not-reported`
 */
export function reportedPeriod(id: string, { rapporter }: Routine): Period {
  const ends = rapporter.find(({ period }) => period === 'delar')?.slutar?.[0];
  const period = parsePeriod(id, ends);
  if (!period || !['år', 'tertial', 'delår'].includes(period.kind)) throw new ReleaseError('period-unknown');
  const reported = { år: 'ar', tertial: 'tertial', delår: 'delar' }[
    period.kind as 'år' | 'tertial' | 'delår'
  ];
  if (!rapporter.some((report) => report.period === reported)) throw new ReleaseError('period-not-reported');
  return period;
}

function lockDay(period: Period, lock: string | undefined, today: string): string {
  if (lock !== undefined && !isDate(lock)) throw new ReleaseError('lock-date');
  if (period.till >= today) throw new ReleaseError('period-not-ended', RELEASE_DAYS.ends(period.till));
  const day = lock ?? addDays(period.till, LOCK_DAYS);
  if (day < period.till) throw new ReleaseError('lock-too-early', RELEASE_DAYS.periodEnds(period.till));
  if (day >= today) throw new ReleaseError('lock-not-passed', RELEASE_DAYS.lock(day));
  return day;
}

function releaseIdentity(period: Period, earlier: ReturnType<typeof readReleases>, correct: boolean) {
  const same = earlier.filter(({ release }) => release.period.id === period.id);
  const last = same.at(-1);
  if (!correct) {
    if (last) throw new ReleaseError('release-exists');
    return { id: period.id };
  }
  if (!last) throw new ReleaseError('nothing-to-correct');
  return { id: `${period.id}-rattad-${same.length}`, replaces: last };
}

/**
 * Reads the association's table plan.
 * @throws ReleaseError if it is missing, or has faults
 */
export function loadTablePlan(folder: string, association: Association, routine: Routine): TablePlan {
  const text = readTextFile(join(folder, TABLE_PLAN_FILE));
  if ('fault' in text) throw new ReleaseError('plan-missing');
  const { plan, faults } = readPlan(text.text, statisticsFields({ association, routine }));
  if (!plan || faults.length > 0)
    throw new ReleaseError(
      'cases-faulty',
      faults.map((fault) => `${TABLE_PLAN_FILE}:${fault.line}:${fault.column} ${fault.text}`).join('\n'),
    );
  return plan;
}
