import type { Association } from '../../schemas/types.ts';
import type { Case } from '../case/case.ts';
import type { Laws } from '../routine/laws.ts';
import type { Routine } from '../routine/routine.ts';
import { endedPeriods, lawReview, routineReview, routinesInUse } from './dates.ts';
import { type Addressee, compareItems, compareStrings, type SweepItem } from './item.ts';
import { meetingPacks, packItem } from './packs.ts';
import type { SweepPlan } from './plan.ts';
import { similarCases } from './similar.ts';
import { type CaseSnapshot, caseSnapshot } from './snapshot.ts';

/** What an association says about itself. */
export interface SweepContext {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
  laws?: Laws;
}

/** All that a plan is made from, but for the day. */
export interface SweepInput extends SweepContext {
  cases: readonly { file: Case; waiting: boolean }[];
}

/**
 * Everything that holds on a day. A function of facts and day only: the order of the cases does not matter, and
 * the plan of a day does not depend on whether the days before were swept. A case whose routine is not there says
 * nothing; who reads the files says that.
 */
export function computePlan(facts: SweepInput, today: string): SweepPlan {
  const standings = facts.cases.flatMap(({ file, waiting }) => {
    const routine = facts.routines[file.rutin];
    return routine ? [caseSnapshot(file, routine, waiting, today)] : [];
  });
  return planFromSnapshots(facts, standings, today);
}

/** The plan from what each case says, where that may have been kept since an earlier day (see `Standing.till`). */
export function planFromSnapshots(
  setting: SweepContext,
  standings: readonly CaseSnapshot[],
  today: string,
): SweepPlan {
  const { association, routines, laws } = setting;
  const all = uniqueById(standings);
  const meetings = meetingPacks(setting, all, today);
  const inUse = routinesInUse(
    association,
    routines,
    all.filter(({ waiting, open }) => waiting || open).map(({ routineId }) => routineId),
  );
  const own = routines[association.rutin];
  const items = [
    ...all.flatMap((one) => one.items),
    ...similarCases(all),
    ...meetings.map(packItem),
    ...(own ? endedPeriods(own, today) : []),
    ...inUse.flatMap((routine) => routineReview(routine, today)),
    ...(laws ? lawReview(laws, today) : []),
  ];
  const areas = new Set(association.områden.map(({ kod }) => kod));
  return {
    day: today,
    items: items.map((item) => reachable(item, areas)).toSorted(compareItems),
    packs: meetings,
  };
}

/** One of each id, in the order of the ids. One that is accepted stands on main, and may wait for its branch to go. */
function uniqueById(standings: readonly CaseSnapshot[]): CaseSnapshot[] {
  const byId = new Map<string, CaseSnapshot>();
  for (const one of standings.toSorted(
    (a, b) => compareStrings(a.id, b.id) || Number(a.waiting) - Number(b.waiting),
  ))
    if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

/** What is for an area that is not in the list is for the contact. */
function reachable(item: SweepItem, areas: ReadonlySet<string>): SweepItem {
  const till = item.audience.map(
    (to): Addressee => (to === 'kontakt' || areas.has(to.slice('område:'.length)) ? to : 'kontakt'),
  );
  return { ...item, audience: [...new Set(till)] };
}
