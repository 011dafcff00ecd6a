import { describe, expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { groupByCase } from '../../core/sweep/by-case.ts';
import { planFromSnapshots } from '../../core/sweep/compute.ts';
import type { SweepItem } from '../../core/sweep/item.ts';
import { ROUTINES } from '../example/routines.ts';
import { exampleRoutines, smallAssociation } from '../sweep.ts';
import { daysOf } from './actors.ts';
import { daysFromTo, isWaiting, type Owed, owed } from './calculator.ts';
import { plus, workdays } from './calendar.ts';
import { actOn, type Life, livesOf, snapshotOf } from './lives.ts';
import { AGAIN, PERIODS, READING, SILENT } from './reading.ts';

const routines = exampleRoutines();
const association = smallAssociation();
/** A year in which reports come, and half a year more. */
const DAYS = daysOf('2026-01-01', '2027-06-30');

/** The deadlines in some items, each by its name, its last day and how near it is. */
const dutiesSaid = (items: readonly SweepItem[]): string[] =>
  items.flatMap(({ kind, key }) => {
    const parts = key.split(':');
    if (kind === 'frist') return parts.slice(2, 5).join(' ');
    return kind === 'lyft' && /^\d{4}-/.test(parts[4] ?? '') ? `raise ${parts[4]}` : [];
  });

/** The deadlines that items should be about, by the reading alone. */
function dutiesToSay({ rutin, hantering }: Case, all: readonly Owed[], today: string): string[] {
  const highest = routines[rutin]?.nivåer.length;
  return all.flatMap(({ duty, name, due, state }) => {
    const raises = state === 'late' && duty.late.includes('raise') && hantering.nivå !== highest;
    const reminds = state === 'near' || (state === 'late' && duty.late.includes('coordinator'));
    const near = today === due && duty.onTheDay ? 'forfaller' : 'nara';
    return [
      ...(reminds ? [`${name} ${due} ${state === 'late' ? 'passerad' : near}`] : []),
      ...(raises ? [`raise ${due}`] : []),
    ];
  });
}

/** Whether the contact is notified of what is late: at once if the reading says so, and always after four weeks. */
function tellsContact(items: readonly SweepItem[], all: readonly Owed[], today: string): boolean {
  return all.every(({ duty, name, due, state }) => {
    if (state !== 'late' || !(duty.late.includes('contact') || daysFromTo(due, today) > SILENT.late))
      return true;
    const told = items.filter(({ key }) => key.includes(`:${name}:${due}:`) || key.includes(`:${due}`));
    return told.every(({ audience }) => audience.includes('contact'));
  });
}

/** The most days without news about a case, from how it has been since the latest. */
function mostSilent({ file, lastNews }: Life, all: readonly Owed[]): number {
  if (['stangt', 'arkiverat'].includes(file.hantering.fas)) return Number.POSITIVE_INFINITY;
  if (all.some(({ state, due }) => state === 'late' && due < lastNews)) return SILENT.late;
  return isWaiting(file, lastNews) ? SILENT.waiting : SILENT.ever;
}

/**
 * Lives through the days and checks each of them.
 * @returns every deadline that ran, as `routine name`, and each that passed, as `day case name`
 */
function live(lives: readonly Life[]): { ran: Set<string>; late: string[] } {
  const sent = new Set<string>();
  const lately = new Map<string, string>();
  const [ran, late] = [new Set<string>(), [] as string[]];
  for (const today of DAYS) {
    const here = lives.filter(({ file }) => file.mottagen <= today);
    const snapshots = here.map((life) => snapshotOf(life, today));
    const plan = planFromSnapshots({ association, routines }, snapshots, today);
    const items = plan.items.filter(({ caseId }) => caseId !== undefined);
    const groups = groupByCase(items, today);
    const byCase = Map.groupBy(items, ({ caseId }) => caseId);
    // One row a case, with everything in it, and nothing twice.
    expect([groups.length, groups.flat().length]).toEqual([byCase.size, items.length]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    for (const life of here) {
      const { file } = life;
      const mine = byCase.get(file.id) ?? [];
      const all = owed(file, READING[file.rutin] ?? [], today);
      const about = () => `${today} ${file.id} ${file.rutin}\n${life.log.join('\n')}`;
      const [said, toSay] = [dutiesSaid(mine), dutiesToSay(file, all, today)].map((one) => one.toSorted());
      if (said?.join() !== toSay?.join()) expect(said, about()).toEqual(toSay);
      if (!tellsContact(mine, all, today)) expect(about()).toBe('the contact is notified too');
      const fresh = mine.filter(({ key }) => !sent.has(key));
      for (const { key, text, kind, day } of fresh) {
        sent.add(key);
        const same = `${file.id} ${kind} ${day} ${text}`;
        const days = daysFromTo(lately.get(same) ?? '2000-01-01', today);
        if (days < AGAIN) expect([about(), same, days]).toBe('not repeated so soon');
        lately.set(same, today);
      }
      if (fresh.length > 0) life.lastNews = today;
      const most = mostSilent(life, all);
      if (daysFromTo(life.lastNews, today) > most)
        expect(about()).toBe(`not silent for more than ${most} days`);
      for (const { duty, name, state } of all) {
        ran.add(`${file.rutin} ${duty.id}`);
        if (state === 'late') late.push(`${today} ${file.id} ${name}`);
      }
      actOn(life, mine, fresh, today);
    }
  }
  return { ran, late };
}

describe('cases of every routine, day by day, beside a calculator that shares nothing with the clocks', () => {
  it('are reminded of by the deadlines in the sources, and never fall silent, when people stop or never begin', () => {
    const { ran, late } = live(livesOf(false));
    expect([...ran].filter((one) => one.endsWith(' last'))).toHaveLength(ROUTINES.length);
    expect(late.length).toBeGreaterThan(1000);
  });

  it('meet every deadline when everybody acts on the reminders', () => {
    const { ran, late } = live(livesOf(true));
    expect(late).toEqual([]);
    const all = Object.entries(READING).flatMap(([rutin, duties]) =>
      duties.map(({ id }) => `${rutin} ${id}`),
    );
    expect(all.filter((one) => !ran.has(one))).toEqual([]);
  });

  it('are due in a report after each period: once, on the day after it ended', () => {
    for (const rutin of ROUTINES) {
      const first = new Map<string, string>();
      for (const today of daysOf('2026-03-15', '2027-03-14')) {
        const { items } = planFromSnapshots({ association: { ...association, rutin }, routines }, [], today);
        for (const { key, kind } of items)
          if (kind === 'redovisning' && !first.has(key)) first.set(key, today);
      }
      const days = PERIODS[rutin]?.map((end) => plus(`2026-${end}`, 1));
      expect([rutin, [...first.values()].toSorted()]).toEqual([rutin, days?.toSorted()]);
    }
  });

  it('are counted by the calculator as a calendar has it', () => {
    expect([workdays('2026-12-22', 5), workdays('2026-04-01', 2)]).toEqual(['2027-01-04', '2026-04-07']);
  });
});
