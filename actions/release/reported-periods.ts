import { compareStrings } from '../../core/compare.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Period } from '../../core/statistics/period.ts';
import { ReleaseError } from '../../core/statistics/release/release-error.ts';
import { reportedPeriod } from './release.ts';

/** The periods that a routine reports in some years, as far as they have begun; the newest first. */
export function reportedPeriods(years: readonly string[], routine: Routine, today: string): Period[] {
  const ids = years.flatMap((year) => ['', '-delar', '-T1', '-T2', '-T3'].map((part) => `${year}${part}`));
  return ids
    .flatMap((id): Period[] => {
      try {
        return [reportedPeriod(id, routine)];
      } catch (error) {
        if (error instanceof ReleaseError) return [];
        throw error;
      }
    })
    .filter(({ från }) => från <= today)
    .toSorted((a, b) => compareStrings(b.id.slice(0, 4), a.id.slice(0, 4)) || compareStrings(a.id, b.id));
}
