import type { Association } from '../../schemas/types.ts';
import { areaNow } from '../area.ts';
import type { Case } from '../case/case.ts';
import { compareStrings } from '../compare.ts';
import { routineInForce } from '../routine/in-force.ts';
import type { Laws } from '../routine/laws.ts';
import type { Routine } from '../routine/routine.ts';
import { shownLabel } from './case-label.ts';
import { endedPeriods, lawReview, routineReview, routinesInUse } from './dates.ts';
import type { DiscussedCases } from './discussion.ts';
import { type Addressee, compareItems, type SweepItem } from './item.ts';
import type { Meeting } from './meetings.ts';
import { type SweepMonth, sweepMonth } from './month.ts';
import { type MeetingPack, meetingPack, meetingPacks, packItem, packsFrom } from './packs.ts';
import type { SweepPlan } from './plan.ts';
import { alikeFrom, similarCases } from './similar.ts';
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
export const planFromSnapshots = (
  context: SweepContext,
  snapshots: readonly CaseSnapshot[],
  today: string,
): SweepPlan => planFromMonths(context, [sweepMonth(uniqueById(snapshots))], today);

/** Computes a plan from months of cases, however the cases are divided into them. */
export function planFromMonths(
  context: SweepContext,
  months: readonly SweepMonth[],
  today: string,
): SweepPlan {
  const { association, routines, laws } = context;
  const all = casesOf(months, association);
  const { active } = all;
  const packs = meetingPacks(context, all, today);
  const ownRoutine = routineInForce(association.rutin, routines, today);
  const inUse = routinesInUse(
    ownRoutine,
    routines,
    active.filter(({ waiting, open }) => waiting || open).map(({ routineId }) => routineId),
  );
  const items = [
    ...active.flatMap((snapshot) => snapshot.items),
    ...similarCases(active, months),
    ...packs.map(packItem),
    ...(ownRoutine ? endedPeriods(ownRoutine, today) : []),
    ...inUse.flatMap((routine) => routineReview(routine, today)),
    ...(laws ? lawReview(laws, today) : []),
  ];
  const about = new Set(items.map(({ caseId }) => caseId));
  return {
    day: today,
    items: items.map(withKnownAreas(association)).toSorted(compareItems),
    packs,
    labels: Object.fromEntries(
      active
        .filter(({ id }) => about.has(id))
        .map(({ id, area, label }) => [id, shownLabel(label, area, association)]),
    ),
  };
}

/**
 * The first day of the closed cases that a plan needs: those that an open case can be a recurrence of, and those that a
 * meeting counts. A month that has nothing from that day on, and no active case, changes nothing but by its links.
 * @param oldest the day that the oldest open case came in that can be compared, if there is one
 */
export function neededFrom(context: SweepContext, oldest: string | undefined, today: string): string {
  const days = [oldest === undefined ? undefined : alikeFrom(oldest), packsFrom(context, today)];
  return days.flatMap((day) => day ?? []).toSorted()[0] ?? NEVER;
}

/** After every day. */
const NEVER = '9999-12-31';

/** The papers of one meeting: see `meetingPack`. */
export const meetingPapers = (
  context: SweepContext,
  snapshots: readonly CaseSnapshot[],
  meeting: Meeting,
  today: string,
): MeetingPack | undefined =>
  meetingPack(context, casesOf([sweepMonth(uniqueById(snapshots))], context.association), meeting, today);

/** The cases of some months, with the areas that now have them. */
function casesOf(months: readonly SweepMonth[], association: Association): DiscussedCases {
  const isReplaced = association.områden.some((area) => area['ersätts-av'] !== undefined);
  const inAreaNow = <Placed extends { area: string }>(all: readonly Placed[]): readonly Placed[] =>
    isReplaced ? all.map((one) => ({ ...one, area: areaNow(association, one.area) })) : all;
  return {
    active: inAreaNow(uniqueById(months.flatMap(({ active }) => active))),
    past: inAreaNow(months.flatMap(({ past }) => past)),
    measures: inAreaNow(months.flatMap(({ measures }) => measures)),
  };
}

/**
 * One snapshot for each id, sorted by id. The one on main wins: an accepted case's branch may not have been removed.
 */
function uniqueById(snapshots: readonly CaseSnapshot[]): CaseSnapshot[] {
  return snapshots
    .toSorted((a, b) => compareStrings(a.id, b.id) || Number(a.waiting) - Number(b.waiting))
    .filter(({ id }, at, all) => id !== all[at - 1]?.id);
}

/**
 * Returns a function that puts each area's replacement in its place in an item, and the contact in place of each area
 * that the association does not have.
 */
function withKnownAreas(association: Association): (item: SweepItem) => SweepItem {
  const known = new Map<Addressee, Addressee>();
  const addresseeNow = (to: Addressee): Addressee => {
    const found = known.get(to);
    if (found) return found;
    const area = areaNow(association, to.slice('area:'.length));
    const isArea = to !== 'contact' && association.områden.some(({ kod }) => kod === area);
    const now: Addressee = isArea ? `area:${area}` : 'contact';
    known.set(to, now);
    return now;
  };
  return (item) =>
    item.audience.every((to) => addresseeNow(to) === to)
      ? item
      : { ...item, audience: [...new Set(item.audience.map(addresseeNow))] };
}
