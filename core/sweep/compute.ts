import type { Association } from '../../schemas/types.ts';
import type { Case } from '../case/case.ts';
import type { Laws } from '../routine/laws.ts';
import type { Routine } from '../routine/routine.ts';
import { endedPeriods, lawReview, routineReview, routinesInUse } from './dates.ts';
import { byDay, compare, type Item, type Receiver } from './item.ts';
import { packItem, packs } from './packs.ts';
import type { Plan } from './plan.ts';
import { similarCases } from './similar.ts';
import { type Standing, standingOf } from './snapshot.ts';

/** What an association says about itself. */
export interface Setting {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
  laws?: Laws;
}

/** All that a plan is made from, but for the day. */
export interface Facts extends Setting {
  cases: readonly { file: Case; waiting: boolean }[];
}

/**
 * Everything that holds on a day. A function of facts and day only: the order of the cases does not matter, and
 * the plan of a day does not depend on whether the days before were swept. A case whose routine is not there says
 * nothing; who reads the files says that.
 */
export function compute(facts: Facts, today: string): Plan {
  const standings = facts.cases.flatMap(({ file, waiting }) => {
    const routine = facts.routines[file.rutin];
    return routine ? [standingOf(file, routine, waiting, today)] : [];
  });
  return planOf(facts, standings, today);
}

/** The plan from what each case says, where that may have been kept since an earlier day (see `Standing.till`). */
export function planOf(setting: Setting, standings: readonly Standing[], today: string): Plan {
  const { association, routines, laws } = setting;
  const all = unique(standings);
  const dagordningar = packs(setting, all, today);
  const inUse = routinesInUse(
    association,
    routines,
    all.filter(({ väntar, öppet }) => väntar || öppet).map(({ rutin }) => rutin),
  );
  const own = routines[association.rutin];
  const poster = [
    ...all.flatMap((one) => one.poster),
    ...similarCases(all),
    ...dagordningar.map(packItem),
    ...(own ? endedPeriods(own, today) : []),
    ...inUse.flatMap((routine) => routineReview(routine, today)),
    ...(laws ? lawReview(laws, today) : []),
  ];
  const areas = new Set(association.områden.map(({ kod }) => kod));
  return { dag: today, poster: poster.map((item) => reachable(item, areas)).toSorted(byDay), dagordningar };
}

/** One of each id, in the order of the ids. One that is accepted stands on main, and may wait for its branch to go. */
function unique(standings: readonly Standing[]): Standing[] {
  const byId = new Map<string, Standing>();
  for (const one of standings.toSorted((a, b) => compare(a.id, b.id) || Number(a.väntar) - Number(b.väntar)))
    if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()];
}

/** What is for an area that is not in the list is for the contact. */
function reachable(item: Item, areas: ReadonlySet<string>): Item {
  const till = item.till.map(
    (to): Receiver => (to === 'kontakt' || areas.has(to.slice('område:'.length)) ? to : 'kontakt'),
  );
  return { ...item, till: [...new Set(till)] };
}
