import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { addDays } from '../../core/date.ts';
import { parseDayMark } from './daily-cap.ts';
import { moveEntry } from './outbox.ts';

/** How many days a receipt is kept after the report came in. By then the case in the store has long answered for it. */
const RECEIPT_DAYS = 30;

/**
 * Releases the entries that were held above the day's cap. Run twice, the second run changes nothing.
 * @returns how many
 */
export async function releaseHeld(blobs: BlobStore, today: string): Promise<number> {
  const keys = await blobs.list('held');
  for (const key of keys) {
    // A mark that the day's count ignores, so that the receipt is cleared when its time comes.
    await blobs.write(`days/released.${today}.${key}`, '');
    await moveEntry(blobs, key, 'held', 'outbox');
  }
  return keys.length;
}

/**
 * Puts entries that were given up, or could not be read, back among those that wait.
 * @returns how many
 */
export async function retryFailed(blobs: BlobStore): Promise<number> {
  const found = await Promise.all(
    (['dead', 'broken'] as const).map(async (state) =>
      (await blobs.list(state)).map((key) => ({ state, key })),
    ),
  );
  for (const { state, key } of found.flat()) {
    await moveEntry(blobs, key, state, 'outbox');
    await blobs.remove(`tries/${key}`);
  }
  return found.flat().length;
}

/**
 * Clears receipts of reports that came in more than 30 days ago. What is not done is never touched.
 * @returns how many
 */
export async function clearReceipts(blobs: BlobStore, today: string): Promise<number> {
  const last = addDays(today, -RECEIPT_DAYS);
  let cleared = 0;
  for (const mark of await blobs.list('days')) {
    const { day, key } = parseDayMark(mark.replace(/^released\./, ''));
    if (day >= last || (await isUnderWay(blobs, key))) continue;
    await blobs.remove(`done/${key}`);
    await blobs.remove(`days/${mark}`);
    cleared++;
  }
  return cleared;
}

async function isUnderWay(blobs: BlobStore, key: string): Promise<boolean> {
  for (const state of ['outbox', 'held', 'dead', 'broken'] as const)
    if ((await blobs.read(`${state}/${key}`)) !== undefined) return true;
  return false;
}
