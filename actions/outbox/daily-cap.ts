import type { BlobStore } from '../../adapters/blobs/blob-store.ts';

/**
 * How many reports a day are delivered without a person, unless the association or SKAV_DYGNSTAK sets another number.
 */
export const DEFAULT_CAP = 200;

/**
 * Whether an entry is within the day's cap. Each entry leaves a mark and then counts the marks of the day, so when
 * several come at once never more than the cap pass; a few that could have passed may be held.
 */
export async function fitsDailyCap(
  blobs: BlobStore,
  key: string,
  today: string,
  cap: number,
): Promise<boolean> {
  await blobs.write(dayMark(key, today), '');
  const marks = await blobs.list('days', `${today}.`);
  if (marks.length <= cap) return true;
  await removeDayMark(blobs, key, today);
  return false;
}

/** Removes the mark of an entry that was not stored, so that it takes no room in the day's cap. */
export async function removeDayMark(blobs: BlobStore, key: string, today: string): Promise<void> {
  await blobs.remove(dayMark(key, today));
}

const dayMark = (key: string, today: string): string => `days/${today}.${key}`;

/** Parses the name of a mark. */
export function parseDayMark(mark: string): { day: string; key: string } {
  const [day = '', key = ''] = mark.split(/\.(.*)/s);
  return { day, key };
}
