import type { Box } from '../../adapters/blobs/blob-store.ts';

/** How many reports a day go on by themselves, unless the association or SKAV_DYGNSTAK says otherwise. */
export const DEFAULT_CAP = 200;

/**
 * Whether an entry is within the day's cap. Each entry leaves a mark and then counts the marks of the day, so of
 * those that come at once never more than the cap pass; a few may be held for a person that need not have been.
 */
export async function admits(box: Box, key: string, today: string, cap: number): Promise<boolean> {
  const mark = `days/${today}.${key}`;
  await box.write(mark, '');
  const marks = await box.list('days', `${today}.`);
  if (marks.length <= cap) return true;
  await box.remove(mark);
  return false;
}

/** The day and the key that a mark is about. */
export function readMark(mark: string): { day: string; key: string } {
  const [day = '', key = ''] = mark.split(/\.(.*)/s);
  return { day, key };
}
