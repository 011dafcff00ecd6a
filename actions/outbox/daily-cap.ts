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
  const mark = `days/${today}.${key}`;
  await blobs.write(mark, '');
  const marks = await blobs.list('days', `${today}.`);
  if (marks.length <= cap) return true;
  await blobs.remove(mark);
  return false;
}

/** Parses the name of a mark. */
export function parseDayMark(mark: string): { day: string; key: string } {
  const [day = '', key = ''] = mark.split(/\.(.*)/s);
  return { day, key };
}
