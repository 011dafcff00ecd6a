import type { BlobStore } from '../../adapters/blobs/blob-store.ts';

/** How many reports a day go on by themselves, unless the association or SKAV_DYGNSTAK says otherwise. */
export const DEFAULT_CAP = 200;

/**
 * Whether an entry is within the day's cap. Each entry leaves a mark and then counts the marks of the day, so of
 * those that come at once never more than the cap pass; a few may be held for a person that need not have been.
 */
export async function fitsDailyCap(
  blobs: BlobStore,
  key: string,
  today: string,
  cap: number,
): Promise<boolean> {
  const mark = `days/${today}.${key}`;
  await blobs.write(mark, '');
  const marks = await blobs.list('days', `${today}.`);
  if (marks.length <= cap) return true;
  await blobs.remove(mark);
  return false;
}

/** The day and the key that a mark is about. */
export function parseDayMark(mark: string): { day: string; key: string } {
  const [day = '', key = ''] = mark.split(/\.(.*)/s);
  return { day, key };
}
