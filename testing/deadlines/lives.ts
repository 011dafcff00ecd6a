import type { Case } from '../../core/case/case.ts';
import { transition } from '../../core/case/transitions/transition.ts';
import { parseOrders } from '../../core/order/parse.ts';
import type { SweepItem } from '../../core/sweep/item.ts';
import { type CaseSnapshot, caseSnapshot } from '../../core/sweep/snapshot.ts';
import { exampleCase } from '../case/example.ts';
import { ROUTINES } from '../example/routines.ts';
import { exampleRoutines } from '../sweep.ts';
import { numbers, ordersFor, receivedOn, whim, withDay } from './actors.ts';
import { plus } from './calendar.ts';

const routines = exampleRoutines();
const CASES = 6;
const DIRECTIONS = ['kommun-till-region', 'region-till-kommun'] as const;

/** A case of the set, and those who handle it. */
export interface Life {
  file: Case;
  /** The last day on which anyone acts on the case. */
  until: string;
  random: (below: number) => number;
  /** The day on which someone will act on each item, by its key. */
  plans: Map<string, string>;
  /** The newest day with a new item or an order. */
  lastNews: string;
  log: string[];
  /** The snapshot as a sweep caches it: valid until the day that it names. */
  kept?: { of: Case; snapshot: CaseSnapshot };
}

/** Cases of every routine. @param acts whether people go on acting; otherwise they stop some time, or never begin */
export function livesOf(acts: boolean): Life[] {
  return ROUTINES.flatMap((rutin, of) =>
    Array.from({ length: CASES }, (_, index): Life => {
      const random = numbers(of * 100 + index + 1);
      const mottagen = receivedOn(index, random);
      const id = `EX-2026-${'ABCDE'[of]}${'ABCDEFGH'[index]}C2D3E4`;
      const base = exampleCase({
        id,
        rutin,
        mottagen,
        historik: [{ datum: mottagen, händelse: 'mottagen' }],
      });
      const riktning = DIRECTIONS[index % 2];
      const file = { ...base, rapport: { ...base.rapport, ...(riktning ? { riktning } : {}) } };
      const until = acts ? '2099-01-01' : plus(mottagen, index < 2 ? -1 : random(250));
      return { file, until, random, plans: new Map(), lastNews: mottagen, log: [] };
    }),
  );
}

/** The snapshot that a sweep has of a case on a day: the cached one as long as it is valid. */
export function snapshotOf(life: Life, today: string): CaseSnapshot {
  const { file, kept } = life;
  if (kept?.of === file && (kept.snapshot.until === undefined || today < kept.snapshot.until))
    return kept.snapshot;
  const routine = routines[file.rutin];
  if (!routine) throw new Error(file.rutin);
  const snapshot = caseSnapshot(file, routine, false, today);
  life.kept = { of: file, snapshot };
  return snapshot;
}

/** A day at work: each item is acted on within some days, on the last day of a deadline at the latest. */
export function actOn(
  life: Life,
  items: readonly SweepItem[],
  fresh: readonly SweepItem[],
  today: string,
): void {
  if (today > life.until) return;
  for (const { key, day, kind } of fresh) {
    const planned = plus(today, life.random(4));
    life.plans.set(key, kind === 'frist' && day < planned ? day : planned);
  }
  for (const { key, day, kind } of items) {
    const isLastDay = kind === 'frist' && day === today;
    if ((life.plans.get(key) ?? '') > today && !isLastDay) continue;
    act(life, ordersFor(key, life.file, life.random), today);
    life.plans.set(key, plus(today, 3));
  }
  act(life, whim(life.file, life.random), today);
}

/** Carries out each of some orders that is possible. */
function act(life: Life, orders: readonly string[], today: string): void {
  for (const order of orders) {
    const routine = routines[life.file.rutin];
    const dated = withDay(orderOf(order), today, life.random);
    const outcome = routine && transition(life.file, dated, { routine, today });
    if (outcome?.kind !== 'done') continue;
    life.file = outcome.file;
    life.lastNews = today;
    life.log.push(`${today} ${order}`);
  }
}

/** Orders are read once: the same ones come again and again. */
const read = new Map<string, ReturnType<typeof parseOrders>>();
function orderOf(text: string) {
  const known = read.get(text) ?? parseOrders(text);
  read.set(text, known);
  const order = known.orders[0]?.order;
  if (!order || order.order === 'hjälp') throw new Error(`${text}: ${JSON.stringify(known.faults)}`);
  return order;
}
