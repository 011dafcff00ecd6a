import { log } from '../../adapters/log.ts';
import { notePath } from '../../adapters/store/names.ts';
import type { Proposal, Store } from '../../adapters/store/store.ts';
import { casePath } from '../../core/case/case.ts';
import { COMMIT_TEXTS } from '../../core/texts/commit.ts';
import { classifyFailure } from './failure.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';

/** The parts of a service that deliver. */
export interface DeliveryContext {
  outbox: Outbox;
  store: Store;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * Proposes an entry's case, unless it has been removed: what was taken away must not come back when it is tried again.
 * One that `isNew` has not been tried, and is not looked for: that would be two calls more for each report.
 */
export async function proposeEntry(
  store: Store,
  entry: OutboxEntry,
  isSame: NonNullable<Proposal['isSame']>,
  { isNew = false } = {},
): Promise<'created' | 'exists' | 'removed'> {
  const { id, key, text } = entry;
  if (!isNew && (await store.read(notePath(key))) !== undefined) return 'removed';
  const path = `cases/${casePath(entry)}`;
  return store.propose({ id, path, text, message: COMMIT_TEXTS.propose(id), isSame });
}

/** What the reporter said, as it stands in a case file: from its area to `hantering`, where begins what others add. */
export function reportPartOf(text: string): string | undefined {
  return /^område:.*?(?=^hantering:)/ms.exec(text)?.[0];
}

/** Puts an entry's case in the store and marks it done. Every step may be done again. */
async function deliver(
  entry: OutboxEntry,
  { outbox, store }: DeliveryContext,
  isNew: boolean,
): Promise<'done' | 'other'> {
  const receiptLine = /^kvitto: .+$/m.exec(entry.text)?.[0] ?? entry.text;
  let isOther = false;
  // Accepted meanwhile it has got dates and answers, but the receipt is the same and no one else's.
  const isSame = (found: string) => {
    isOther = isNew && reportPartOf(found) !== reportPartOf(entry.text);
    return found.split('\n').includes(receiptLine);
  };
  const { kontakt: _contact, ...receipted } = entry;
  const proposed = await proposeEntry(store, entry, isSame, { isNew });
  if (isOther) return 'other';
  await outbox.markDone(proposed === 'removed' ? receipted : entry);
  return 'done';
}

/** How one entry fared. `other`: the store has another report under its receipt. `stopsAll`: it takes nothing now. */
export interface DeliveryResult {
  id: string;
  state: 'done' | 'other' | 'waits' | 'dead';
  error?: unknown;
  stopsAll?: boolean;
}

/**
 * Tries to deliver an entry, and notes it when that fails. Tells the log, in words that hold nothing of the report. With
 * `isNew`, an entry that the outbox has just stored, what the store has under its receipt must be the same report:
 * it came there while the outbox was down, and the outbox could not compare them.
 */
export async function tryDeliver(
  entry: OutboxEntry,
  parts: DeliveryContext,
  { isNew = false } = {},
): Promise<DeliveryResult> {
  const { id, key } = entry;
  try {
    return { id, state: await deliver(entry, parts, isNew) };
  } catch (error) {
    const failure = classifyFailure(error);
    const state = await parts.outbox.recordFailure(key, failure);
    log(state === 'dead' ? 'entry-dead' : 'entry-waits', { id, error });
    return { id, state, error, stopsAll: failure.stopsAll };
  }
}

/** What a drain did, by the ids of the cases. */
export interface DrainResult {
  done: string[];
  failed: DeliveryResult[];
}

/**
 * Delivers what waits and may be tried. One that fails does not stop the others, unless the store takes nothing at
 * all. Two drains at once are harmless: the store takes the same case once.
 */
export async function drain(
  parts: DeliveryContext,
  { max = Number.POSITIVE_INFINITY, maxDuration = Number.POSITIVE_INFINITY, all = false } = {},
): Promise<DrainResult> {
  const drained: DrainResult = { done: [], failed: [] };
  const until = parts.now() + maxDuration;
  let left = max;
  for (const key of await parts.outbox.due({ all })) {
    if (left <= 0 || parts.now() >= until) break;
    const entry = await parts.outbox.take(key);
    if (!entry) continue;
    left--;
    const tried = await tryDeliver(entry, parts);
    if (tried.state === 'done') drained.done.push(tried.id);
    else drained.failed.push(tried);
    if (tried.stopsAll) break;
  }
  return drained;
}
