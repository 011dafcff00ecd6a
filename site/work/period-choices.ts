import type { Period } from '../../core/statistics/period.ts';
import { STATISTICS_PAGE_TEXTS as TEXTS } from '../../core/texts/work/statistics.ts';

/** A row of periods to choose from. */
export interface PeriodRow {
  label: string;
  periods: readonly { id: string; namn: string; isNow: boolean }[];
}

/**
 * The periods to choose from: the years, and below them the parts of the year that is shown.
 * @param periods the newest first
 */
export function periodChoices(periods: readonly Period[], now: Period): PeriodRow[] {
  const year = yearOf(now);
  const isYear = ({ id }: Period) => id === yearOf({ id });
  const years = [...new Set(periods.map(yearOf))].flatMap(
    (one) => periods.find(({ id }) => id === one) ?? periods.find((period) => yearOf(period) === one) ?? [],
  );
  const parts = periods.filter((period) => yearOf(period) === year && !isYear(period));
  return [
    {
      label: TEXTS.periods,
      periods: years.map((period) => ({
        id: period.id,
        namn: yearOf(period),
        isNow: yearOf(period) === year && (isYear(now) || parts.length === 0),
      })),
    },
    {
      label: TEXTS.parts(year),
      periods: parts.map(({ id, namn }) => ({
        id,
        namn: namn.replace(` ${year}`, ''),
        isNow: id === now.id,
      })),
    },
  ].filter((row) => row.periods.length > 0);
}

const yearOf = ({ id }: Pick<Period, 'id'>): string => id.slice(0, 4);
