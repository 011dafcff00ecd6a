import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../../adapters/durable.ts';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { loadSolver } from '../../adapters/solver.ts';
import { readText } from '../../adapters/text-file.ts';
import { addDays, isDate } from '../../core/date.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { fieldsOf } from '../../core/statistics/facts/facts.ts';
import { type Period, readPeriod } from '../../core/statistics/period.ts';
import { type Plan, readPlan } from '../../core/statistics/plan/plan.ts';
import { type MadeRelease, makeRelease } from '../../core/statistics/release/make.ts';
import { Refusal } from '../../core/statistics/release/refusal.ts';
import type { Association } from '../../schemas/types.ts';
import { checkCorpus } from '../check/corpus.ts';
import { readCases } from './cases.ts';
import { RELEASES, readReleases, sha256 } from './read.ts';

/** Where the table plan stands below an association's folder. */
export const PLAN = 'tabellplan.yaml';

/** The lock comes so many days after the period, so that its cases have time to be classed. */
const LOCK_DAYS = 31;

export interface ReleaseOptions {
  /** 2026, 2026-T2 or 2026-delar. */
  period: string;
  lock?: string;
  /** The day it is; nothing in the release depends on it. */
  today: string;
  /** Makes a correction of the release of the period. */
  correct?: boolean;
}

/** Makes a release of a folder's cases without writing anything. Throws `Refusal`. */
export async function prepareRelease(
  folder: string,
  { period: periodId, lock, today, correct = false }: ReleaseOptions,
): Promise<MadeRelease> {
  const { association, routines } = await loadAssociation(folder);
  const routine = association && routines[association.rutin];
  if (!association || !routine) throw new Refusal('cases-faulty');
  const period = reportedPeriod(periodId, routine);
  const lås = lockDay(period, lock, today);
  const earlier = readReleases(join(folder, RELEASES));
  const { id, ersätter } = identity(period, earlier, correct);
  const latest = earlier
    .map(({ release }) => release.lås)
    .toSorted()
    .at(-1);
  if (latest !== undefined && lås < latest) throw new Refusal('release-late', `Den är ${latest}.`);
  const plan = loadPlan(folder, association, routine);
  const { faults } = await checkCorpus(folder);
  if (faults.length > 0) throw new Refusal('cases-faulty', `Antal fel: ${faults.length}.`);
  return makeRelease({
    association,
    routine,
    plan,
    cases: readCases(folder),
    id,
    period,
    lås,
    earlier,
    ...(ersätter ? { ersätter } : {}),
    solver: await loadSolver(),
    sha256,
  });
}

/** Writes a release: whole in a folder beside its place, then moved there in one step. */
export async function writeRelease(folder: string, { release, files }: MadeRelease): Promise<string> {
  const releases = join(folder, RELEASES);
  const place = join(releases, release.id);
  const temp = join(releases, `.${release.id}`);
  if (existsSync(place)) throw new Refusal('release-exists');
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(temp, { recursive: true });
  try {
    for (const [name, text] of files) writeFileSync(join(temp, name), text, { flush: true });
    await syncFolder(temp);
    renameSync(temp, place);
  } catch (error) {
    rmSync(temp, { recursive: true, force: true });
    throw error;
  }
  await syncFolder(releases);
  return place;
}

/** A period that the routine reports on, with the half-year ending where the routine says. */
export function reportedPeriod(id: string, { rapporter }: Routine): Period {
  const ends = rapporter.find(({ period }) => period === 'delar')?.slutar?.[0];
  const period = readPeriod(id, ends);
  if (!period || !['år', 'tertial', 'delår'].includes(period.slag)) throw new Refusal('period-unknown');
  const reported = { år: 'ar', tertial: 'tertial', delår: 'delar' }[
    period.slag as 'år' | 'tertial' | 'delår'
  ];
  if (!rapporter.some((report) => report.period === reported)) throw new Refusal('period-not-reported');
  return period;
}

function lockDay(period: Period, lock: string | undefined, today: string): string {
  if (lock !== undefined && !isDate(lock)) throw new Refusal('lock-date');
  if (period.till >= today) throw new Refusal('period-not-ended', `Den slutar ${period.till}.`);
  const day = lock ?? addDays(period.till, LOCK_DAYS);
  if (day < period.till) throw new Refusal('lock-too-early', `Perioden slutar ${period.till}.`);
  if (day >= today) throw new Refusal('lock-not-passed', `Den är ${day}.`);
  return day;
}

function identity(period: Period, earlier: ReturnType<typeof readReleases>, correct: boolean) {
  const same = earlier.filter(({ release }) => release.period.id === period.id);
  const last = same.at(-1);
  if (!correct) {
    if (last) throw new Refusal('release-exists');
    return { id: period.id };
  }
  if (!last) throw new Refusal('nothing-to-correct');
  return { id: `${period.id}-rattad-${same.length}`, ersätter: last };
}

/** The association's table plan. Throws `Refusal` when there is none, or when it has faults. */
export function loadPlan(folder: string, association: Association, routine: Routine): Plan {
  const text = readText(join(folder, PLAN));
  if ('fault' in text) throw new Refusal('plan-missing');
  const { plan, faults } = readPlan(
    text.text,
    fieldsOf({ association, routine }).map(({ id }) => id),
  );
  if (!plan || faults.length > 0)
    throw new Refusal(
      'cases-faulty',
      faults.map((fault) => `${PLAN}:${fault.line}:${fault.column} ${fault.text}`).join('\n'),
    );
  return plan;
}
