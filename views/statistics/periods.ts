import { compareStrings } from '../../core/compare.ts';
import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';

/**
 * Returns the valid release of each period: the last one, since a correction replaces what it corrects. Newest first.
 */
export function currentReleases<R extends Pick<StoredRelease, 'release'>>(releases: readonly R[]): R[] {
  const byPeriod = new Map<string, R>();
  for (const stored of releases.toSorted((a, b) => a.release.nr - b.release.nr))
    byPeriod.set(stored.release.period.id, stored);
  return [...byPeriod.values()].toSorted((a, b) => compare(b, a));
}

/** Orders by last day, with a whole year after its parts. */
function compare(a: Pick<StoredRelease, 'release'>, b: Pick<StoredRelease, 'release'>): number {
  const [one, other] = [a.release.period, b.release.period];
  return compareStrings(one.till, other.till) || compareStrings(other.från, one.från);
}

/** Returns the id of the same period a year before: 2025 for 2026, 2025-T2 for 2026-T2. */
export function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}
