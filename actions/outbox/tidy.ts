import type { Box } from '../../adapters/blobs/blob-store.ts';
import { addDays } from '../../core/date.ts';
import { readMark } from './cap.ts';
import { move } from './outbox.ts';

/** How many days a receipt is remembered after the report came in. Its case answers for itself long before. */
const RECEIPT_DAYS = 30;

/** Lets what was held above the day's cap go on. Gives how many. Run twice it changes nothing. */
export async function release(box: Box, today: string): Promise<number> {
  const keys = await box.list('held');
  for (const key of keys) {
    // A mark that the day's count leaves out, so that the receipt is cleared when its time comes.
    await box.write(`days/released.${today}.${key}`, '');
    await move(box, key, 'held', 'outbox');
  }
  return keys.length;
}

/** Puts what was given up, or could not be read, back among what waits. Gives how many. */
export async function retry(box: Box): Promise<number> {
  const found = await Promise.all(
    (['dead', 'broken'] as const).map(async (state) =>
      (await box.list(state)).map((key) => ({ state, key })),
    ),
  );
  for (const { state, key } of found.flat()) {
    await move(box, key, state, 'outbox');
    await box.remove(`tries/${key}`);
  }
  return found.flat().length;
}

/** Clears receipts of reports that came in more than 30 days ago. What is not done is never touched. */
export async function clearReceipts(box: Box, today: string): Promise<number> {
  const last = addDays(today, -RECEIPT_DAYS);
  let cleared = 0;
  for (const mark of await box.list('days')) {
    const { day, key } = readMark(mark.replace(/^released\./, ''));
    if (day >= last || (await isUnderWay(box, key))) continue;
    await box.remove(`done/${key}`);
    await box.remove(`days/${mark}`);
    cleared++;
  }
  return cleared;
}

async function isUnderWay(box: Box, key: string): Promise<boolean> {
  for (const state of ['outbox', 'held', 'dead', 'broken'] as const)
    if ((await box.read(`${state}/${key}`)) !== undefined) return true;
  return false;
}
