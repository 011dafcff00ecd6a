import type { Association } from '../../schemas/types.ts';
import { areaNow } from '../area.ts';
import type { Case } from '../case/case.ts';
import { compareStrings } from '../compare.ts';
import { routineInForce } from '../routine/in-force.ts';
import type { Laws } from '../routine/laws.ts';
import type { Routine } from '../routine/routine.ts';
import { shownLabel } from './case-label.ts';
import { endedPeriods, lawReview, routineReview, routinesInUse } from './dates.ts';
import { type Addressee, compareItems, type SweepItem } from './item.ts';
import type { Meeting } from './meetings.ts';
import { type MeetingPack, meetingPack, meetingPacks, packItem } from './packs.ts';
import type { SweepPlan } from './plan.ts';
import { similarCases } from './similar.ts';
import { type CaseSnapshot, caseSnapshot } from './snapshot.ts';

/** The association's own files that a plan depends on. */
export interface SweepContext {
  association: Association;
  /** The routines by id. */
  routines: Readonly<Record<string, Routine>>;
  laws?: Laws;
}

/** Everything that a plan depends on, except the day. */
export interface SweepInput extends SweepContext {
  /** `waiting`: the case is on its own branch and has not been accepted yet. */
  cases: readonly { file: Case; waiting: boolean }[];
}

/**
 * Computes everything that holds on a day, from the input and the day only: the order of the cases does not matter, and
 * the plan does not depend on whether the days before were swept. A case whose routine is missing adds nothing;
 * reporting it is up to what reads the files.
 *
 * @example computePlan({ association, routines, cases: [{ file, waiting: false }] }, '2026-03-09').items
 */
export function computePlan(input: SweepInput, today: string): SweepPlan {
  const snapshots = input.cases.flatMap(({ file, waiting }) => {
    const routine = input.routines[file.rutin];
    return routine ? [caseSnapshot(file, routine, waiting, today)] : [];
  });
  return planFromSnapshots(input, snapshots, today);
}

/**
 * Computes a plan from snapshots of the cases, which may have been cached on an earlier day (see `CaseSnapshot.until`).
 */
export function planFromSnapshots(
  context: SweepContext,
  snapshots: readonly CaseSnapshot[],
  today: string,
): SweepPlan {
  const { association, routines, laws } = context;
  const all = inAreasNow(uniqueById(snapshots), association);
  const packs = meetingPacks(context, all, today);
  const ownRoutine = routineInForce(association.rutin, routines, today);
  const inUse = routinesInUse(
    ownRoutine,
    routines,
    all.filter(({ waiting, open }) => waiting || open).map(({ routineId }) => routineId),
  );
  const items = [
    ...all.flatMap((snapshot) => snapshot.items),
    ...similarCases(all),
    ...packs.map(packItem),
    ...(ownRoutine ? endedPeriods(ownRoutine, today) : []),
    ...inUse.flatMap((routine) => routineReview(routine, today)),
    ...(laws ? lawReview(laws, today) : []),
  ];
  const about = new Set(items.map(({ caseId }) => caseId));
  return {
    day: today,
    items: items.map((item) => withKnownAreas(item, association)).toSorted(compareItems),
    packs,
    labels: Object.fromEntries(
      all
        .filter(({ id }) => about.has(id))
        .map(({ id, area, label }) => [id, shownLabel(label, area, association)]),
    ),
  };
}

/** The papers of one meeting: see `meetingPack`. */
export const meetingPapers = (
  context: SweepContext,
  snapshots: readonly CaseSnapshot[],
  meeting: Meeting,
  today: string,
): MeetingPack | undefined =>
  meetingPack(context, inAreasNow(uniqueById(snapshots), context.association), meeting, today);

/**
 * One snapshot for each id, sorted by id. The one on main wins: an accepted case's branch may not have been removed.
 */
function uniqueById(snapshots: readonly CaseSnapshot[]): CaseSnapshot[] {
  return snapshots
    .toSorted((a, b) => compareStrings(a.id, b.id) || Number(a.waiting) - Number(b.waiting))
    .filter(({ id }, at, all) => id !== all[at - 1]?.id);
}

/** The snapshots with the areas that now have their cases. */
function inAreasNow(snapshots: readonly CaseSnapshot[], association: Association): readonly CaseSnapshot[] {
  if (association.områden.every((area) => area['ersätts-av'] === undefined)) return snapshots;
  return snapshots.map((snapshot) => ({ ...snapshot, area: areaNow(association, snapshot.area) }));
}

/**
 * The item with each area's replacement in its place, and the contact in place of each area that the association does
 * not have.
 */
function withKnownAreas(item: SweepItem, association: Association): SweepItem {
  const audience = item.audience.map((to): Addressee => {
    const area = areaNow(association, to.slice('area:'.length));
    return to !== 'contact' && association.områden.some(({ kod }) => kod === area)
      ? `area:${area}`
      : 'contact';
  });
  return { ...item, audience: [...new Set(audience)] };
}
