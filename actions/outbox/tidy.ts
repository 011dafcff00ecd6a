import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { CALLS_AT_ONCE, inBatches } from '../../adapters/in-batches.ts';
import { log } from '../../adapters/log.ts';
import { addDays, daysBetween, isDate } from '../../core/date.ts';
import { parseDayMark } from './daily-cap.ts';
import { loggedKey, moveEntry } from './outbox.ts';

/** How many days a receipt is kept after the report came in. By then the case has long been in the store. */
const RECEIPT_DAYS = 30;

/**
 * Releases the entries that were held above the day's cap. Run twice, the second run changes nothing.
 * @returns how many
 */
export async function releaseHeld(blobs: BlobStore, today: string): Promise<number> {
  return countMoved(await blobs.list('held'), async (key) => {
    // A mark that the day's count ignores, so that the receipt is cleared when its time comes.
    await blobs.write(`days/released.${today}.${key}`, '');
    await moveEntry(blobs, key, 'held', 'outbox');
  });
}

/**
 * Puts entries that were given up, or could not be read, back among those that wait.
 * @returns how many
 */
export async function retryFailed(blobs: BlobStore): Promise<number> {
  let moved = 0;
  for (const state of ['dead', 'broken'] as const)
    moved += await countMoved(await blobs.list(state), async (key) => {
      await moveEntry(blobs, key, state, 'outbox');
      await blobs.remove(`tries/${key}`);
    });
  return moved;
}

/** Moves entries and returns how many. One that cannot be moved is logged, and stays where it is. */
async function countMoved(keys: readonly string[], move: (key: string) => Promise<void>): Promise<number> {
  let moved = 0;
  for (const key of keys)
    try {
      await move(key);
      moved++;
    } catch (error) {
      log('entry-unreadable', { key: loggedKey(key), error });
    }
  return moved;
}

/** The blob with the day of the newest run, and after a space the day of the newest jump of the clock. */
const RECORD = 'state/cleared';

/**
 * Clears receipts of reports that came in more than 30 days ago. Entries that are not done are never touched. A receipt
 * that is cleared too early lets the same report become a second case, so when the clock has moved more than 30 days
 * since the newest run, nothing is cleared for as many days again: a wrong clock is put right before then.
 * @param max about how many at most, where a run has only seconds; the next run takes the rest
 * @returns how many
 */
export async function clearReceipts(
  blobs: BlobStore,
  today: string,
  max = Number.POSITIVE_INFINITY,
): Promise<number> {
  if (!(await isClockSteady(blobs, today))) return 0;
  const last = addDays(today, -RECEIPT_DAYS);
  const old = (await blobs.list('days'))
    .map((mark) => ({ mark, ...parseDayMark(mark.replace(/^released\./, '')) }))
    .filter(({ day }) => day < last);
  let cleared = 0;
  await inBatches(
    old,
    async ({ mark, key }) => {
      if (cleared >= max || (await isUnderWay(blobs, key))) return;
      await blobs.remove(`done/${key}`);
      await blobs.remove(`days/${mark}`);
      cleared++;
    },
    CALLS_AT_ONCE,
  );
  return cleared;
}

/** Whether the clock has not jumped ahead for 30 days. Records today. */
async function isClockSteady(blobs: BlobStore, today: string): Promise<boolean> {
  const record = await blobs.read(RECORD);
  const [last = '', jump] = record?.split(' ') ?? [today];
  const isBack = !isDate(last) || today < last;
  const hasJumped = !isBack && daysBetween(last, today) > RECEIPT_DAYS;
  if (hasJumped) log('receipts-clock', { last, today });
  const since = hasJumped ? today : isBack ? undefined : jump;
  const next = since === undefined ? today : `${today} ${since}`;
  if (next !== record) await blobs.write(RECORD, next);
  return since === undefined || daysBetween(since, today) > RECEIPT_DAYS;
}

/** Whether an entry is not done. One that cannot be read is not. */
async function isUnderWay(blobs: BlobStore, key: string): Promise<boolean> {
  for (const state of ['outbox', 'held', 'dead', 'broken'] as const)
    if ((await blobs.read(`${state}/${key}`).catch(() => '')) !== undefined) return true;
  return false;
}
