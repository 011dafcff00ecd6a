import { log } from '../../adapters/log.ts';
import { notePath } from '../../adapters/store/names.ts';
import type { Proposal, Store } from '../../adapters/store/store.ts';
import { casePath } from '../../core/case/case.ts';
import { receiptHashIn, reportPartOf } from '../../core/case/peek.ts';
import { COMMIT_TEXTS } from '../../core/texts/commit.ts';
import type { CaseService } from '../service.ts';
import { deliverReply } from './deliver-reply.ts';
import { classifyFailure } from './failure.ts';
import { loggedKey, type Outbox, type OutboxEntry } from './outbox.ts';

/** The parts of a service that deliver reports; replies need the association too. */
export interface DeliveryContext extends Partial<CaseService> {
  outbox: Outbox;
  store: Store;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * Proposes an entry's case, unless it has been removed: a removed case must not come back when its entry is tried
 * again. An entry that `isNew` has not been tried, so the note of its removal is not looked for, which saves two calls
 * a report.
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

/** Stores an entry's case and marks the entry done. Every step can be repeated. */
async function deliver(
  entry: OutboxEntry,
  context: DeliveryContext,
  isNew: boolean,
): Promise<'done' | 'other'> {
  const { outbox, store } = context;
  if (entry.reply) {
    await deliverReply(entry, entry.reply, context);
    await outbox.markDone(entry);
    return 'done';
  }
  const receipt = receiptHashIn(entry.text);
  let isOther = false;
  // A case that was accepted meanwhile has new dates and answers, but its receipt is the same and belongs to no other.
  const isSame = (found: string) => {
    isOther = isNew && reportPartOf(found) !== reportPartOf(entry.text);
    return receipt !== undefined && receiptHashIn(found) === receipt;
  };
  const { kontakt: _contact, ...receipted } = entry;
  const proposed = await proposeEntry(store, entry, isSame, { isNew });
  if (isOther) return 'other';
  await outbox.markDone(proposed === 'removed' ? receipted : entry);
  return 'done';
}

/**
 * The outcome for one entry. `other`: the store has another report under its receipt. `stopsAll`: the store accepts
 * nothing now.
 */
export interface DeliveryResult {
  id: string;
  state: 'done' | 'other' | 'waits' | 'dead';
  error?: unknown;
  stopsAll?: boolean;
}

/**
 * Tries to deliver an entry. A failure is recorded, and logged without a word of the report. With `isNew`, for an entry
 * that the outbox has just stored, what the store has under its receipt must be the same report: it came there while
 * the outbox was down, and the outbox could not compare them.
 */
export async function tryDeliver(
  entry: OutboxEntry,
  context: DeliveryContext,
  { isNew = false } = {},
): Promise<DeliveryResult> {
  const { id, key } = entry;
  try {
    return { id, state: await deliver(entry, context, isNew) };
  } catch (error) {
    const failure = classifyFailure(error);
    const state = await context.outbox.recordFailure(key, failure).catch((cause: unknown) => {
      // It is still in the outbox, and at worst it is tried sooner than necessary.
      log('outbox-unwritable', { error: cause });
      return 'waits' as const;
    });
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
 * Delivers the entries that are due. One that fails, or that cannot be read, does not stop the others, unless the store
 * accepts nothing at all. Two drains at once are harmless: the store takes the same case once.
 * @param options `max`: the most entries; `maxDuration`: milliseconds; `all`: also entries that have to wait;
 * `parallel`: how many at once
 */
export async function drain(
  context: DeliveryContext,
  { max = Number.POSITIVE_INFINITY, maxDuration = Number.POSITIVE_INFINITY, all = false, parallel = 1 } = {},
): Promise<DrainResult> {
  const drained: DrainResult = { done: [], failed: [] };
  const until = context.now() + maxDuration;
  const keys = (await context.outbox.due({ all })).values();
  let left = max;
  async function deliverNext(): Promise<void> {
    for (const key of keys) {
      if (left <= 0 || context.now() >= until) return;
      const entry = await takeIfReadable(context.outbox, key);
      if (!entry || left <= 0) continue;
      left--;
      const tried = await tryDeliver(entry, context);
      if (tried.state === 'done') drained.done.push(tried.id);
      else drained.failed.push(tried);
      if (tried.stopsAll) left = 0;
    }
  }
  await Promise.all(Array.from({ length: parallel }, deliverNext));
  return drained;
}

/** Takes an entry, or logs that the blob store cannot read it. */
export async function takeIfReadable(outbox: Outbox, key: string): Promise<OutboxEntry | undefined> {
  try {
    return await outbox.take(key);
  } catch (error) {
    log('entry-unreadable', { key: loggedKey(key), error });
    return undefined;
  }
}
