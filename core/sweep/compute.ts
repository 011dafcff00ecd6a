import type { Association } from '../../schemas/types.ts';
import { areaNow } from '../area.ts';
import type { Case } from '../case/case.ts';
import { compareStrings } from '../compare.ts';
import { keptByObject, onceByObject } from '../kept-by-object.ts';
import { routineInForce } from '../routine/in-force.ts';
import type { Laws } from '../routine/laws.ts';
import type { Routine } from '../routine/routine.ts';
import { shownLabel } from './case-label.ts';
import { endedPeriods, lawReview, routineReview, routinesInUse } from './dates.ts';
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

/**
 * Computes a plan from months of cases, however the cases are divided into them. What a month adds to it is kept with the
 * month: of one that is the same object as before, only what other months change is computed again.
 */
export function planFromMonths(
  context: SweepContext,
  months: readonly SweepMonth[],
  today: string,
): SweepPlan {
  const { association, routines, laws } = context;
  const all = monthsNow(months, association);
  const packs = meetingPacks(context, all, today);
  const ownRoutine = routineInForce(association.rutin, routines, today);
  const inUse = routinesInUse(ownRoutine, routines, [...new Set(all.flatMap(routinesOf))]);
  const similar = similarCases(all);
  const shares = all.map((month, at) => {
    const others = similar[at] ?? [];
    return shareOfMonth(month, [association, ...others], () => monthShare(month, others, association));
  });
  const items = [
    ...packs.map(packItem),
    ...(ownRoutine ? endedPeriods(ownRoutine, today) : []),
    ...inUse.flatMap((routine) => routineReview(routine, today)),
    ...(laws ? lawReview(laws, today) : []),
  ];
  return {
    day: today,
    items: [...shares.flatMap(({ items }) => items), ...items.map(withKnownAreas(association))].sort(
      compareItems,
    ),
    packs,
    labels: Object.assign({}, ...shares.map(({ labels }) => labels)),
  };
}

/** What a month adds to a plan: its items in their order, and the labels of the cases that they are about. */
type MonthShare = Pick<SweepPlan, 'items' | 'labels'>;

const shareOfMonth = keptByObject<MonthShare>();

function monthShare(
  { active }: SweepMonth,
  similar: readonly SweepItem[],
  association: Association,
): MonthShare {
  const items = [...active.flatMap((snapshot) => snapshot.items), ...similar];
  const about = new Set(items.map(({ caseId }) => caseId));
  return {
    items: items.map(withKnownAreas(association)).sort(compareItems),
    labels: Object.fromEntries(
      active
        .filter(({ id }) => about.has(id))
        .map(({ id, area, label }) => [id, shownLabel(label, area, association)]),
    ),
  };
}

/** The routines of a month's cases that are not closed. */
const routinesOf = onceByObject(({ active }: SweepMonth): string[] => [
  ...new Set(active.flatMap(({ waiting, open, routineId }) => (waiting || open ? routineId : []))),
]);

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
  meetingPack(context, monthsNow([sweepMonth(uniqueById(snapshots))], context.association), meeting, today);

/** Months in which no two have the same active case, with the areas that now have the cases. */
function monthsNow(months: readonly SweepMonth[], association: Association): readonly SweepMonth[] {
  const isReplaced = association.områden.some((area) => area['ersätts-av'] !== undefined);
  return isReplaced
    ? disjoint(months).map((month) => monthNow(month, [association], () => inAreasNow(month, association)))
    : disjoint(months);
}

const monthNow = keptByObject<SweepMonth>();

function inAreasNow(month: SweepMonth, association: Association): SweepMonth {
  const inAreaNow = <Placed extends { area: string }>(all: readonly Placed[]): readonly Placed[] =>
    all.map((one) => ({ ...one, area: areaNow(association, one.area) }));
  return {
    ...month,
    active: inAreaNow(month.active),
    past: inAreaNow(month.past),
    measures: inAreaNow(month.measures),
  };
}

/** Leaves out of months the active cases that another month has. */
function disjoint(months: readonly SweepMonth[]): readonly SweepMonth[] {
  const all = months.flatMap(({ active }) => active);
  if (new Set(all.map(({ id }) => id)).size === all.length) return months;
  const kept = new Set(uniqueById(all));
  return months.map((month) => ({ ...month, active: month.active.filter((one) => kept.has(one)) }));
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
