import { addDays } from '../date.ts';
import type { SweepPlan } from './plan.ts';

/** The reminders that were sent earlier. */
export interface SentBefore {
  /** The keys of the items. */
  keys: ReadonlySet<string>;
  /** The day of the newest reminder about each case, by id. */
  lastDays: ReadonlyMap<string, string>;
}

/** There are at least this many days between two reminders about a case. */
const DAYS_BETWEEN = 7;

/** What is not sent tonight. */
export interface Held {
  /** The keys of the items. */
  keys: ReadonlySet<string>;
  /** How many cases wait only because others come first. */
  left: number;
}

/**
 * Chooses what is not sent tonight: reminders within a week of the last one about the same case, what opening the pull
 * request has already notified, meetings without cases to take up, and everything over the limit. A case that came from
 * another area does not wait: it has a new reader. Meanwhile the labels, the case's comment and the overview show
 * everything.
 *
 * @param most the most cases that reminders are sent about in a night
 */
export function heldTonight(
  { items, packs, day }: Pick<SweepPlan, 'items' | 'packs' | 'day'>,
  { keys, lastDays }: SentBefore,
  most: number,
): Held {
  const held = new Set(
    packs
      .filter((pack) => [pack.cases, pack.overdue, pack.decisions].flat().length === 0)
      .map(({ key }) => key),
  );
  const free: SweepPlan['items'][number][] = [];
  for (const item of items) {
    const { key, kind, caseId = '' } = item;
    if (keys.has(key) || held.has(key)) continue;
    const isRecent = (lastDays.get(caseId) ?? '') > addDays(day, -DAYS_BETWEEN);
    const isSent = kind === 'ooppnat' && key.split(':')[2] === 'vantar';
    if (isSent || (isRecent && kind !== 'flytt')) held.add(key);
    else free.push(item);
  }
  const chosen = casesChosen(free, most);
  const left = free.filter(({ caseId = '' }) => !chosen.has(caseId));
  for (const { key } of left) held.add(key);
  return { keys: held, left: new Set(left.map(({ caseId }) => caseId)).size };
}

/**
 * Chooses cases in order: first an equal share for each kind of reminder, so that hundreds of one kind do not keep
 * another waiting for nights, and then whatever comes first.
 */
function casesChosen(
  items: readonly { kind: string; caseId?: string | undefined }[],
  most: number,
): ReadonlySet<string> {
  const chosen = new Set<string>();
  const byKind = Map.groupBy(items, ({ kind }) => kind);
  const share = Math.floor(most / Math.max(1, byKind.size));
  for (const ofKind of byKind.values()) {
    const cases = new Set(ofKind.map(({ caseId = '' }) => caseId));
    for (const caseId of [...cases].slice(0, share)) chosen.add(caseId);
  }
  for (const { caseId = '' } of items) if (chosen.size < most) chosen.add(caseId);
  return chosen;
}
