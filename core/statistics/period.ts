import { MONTH_NAMES } from '../date.ts';

/** The kinds of period that a table can cover. */
export type PeriodKind = 'år' | 'delår' | 'tertial' | 'kvartal' | 'månad';

/** A period of whole calendar months, identified by its id. Never a rolling window. */
export interface Period {
  /** 2026, 2026-T2, 2026-delar, 2026-K3 or 2026-07. */
  id: string;
  kind: PeriodKind;
  namn: string;
  från: string;
  till: string;
}

const PERIOD = /^(\d{4})(?:-(?:(T)([123])|(K)([1-4])|(delar)|(0[1-9]|1[0-2])))?$/;

/**
 * Returns the period with an id, or undefined when the text is not an id.
 * @param halfYearEnds the last day of a half-year, as month and day; the routine decides it
 * @example parsePeriod('2026-K3')?.till // '2026-09-30'
 */
export function parsePeriod(id: string, halfYearEnds = '06-30'): Period | undefined {
  const match = PERIOD.exec(id);
  if (!match) return undefined;
  const [, year = '', , tertial, , quarter, halfYear, month] = match;
  const make = (kind: PeriodKind, namn: string, first: number, last: number): Period => ({
    id,
    kind,
    namn,
    från: `${year}-${two(first)}-01`,
    till: lastDay(year, last),
  });
  const months = (first: number, last: number) =>
    `${MONTH_NAMES[first - 1]}–${MONTH_NAMES[last - 1]} ${year}`;
  if (tertial) {
    const last = Number(tertial) * 4;
    return make(
      'tertial',
      `tertial ${tertial} ${year} (${MONTH_NAMES[last - 4]}–${MONTH_NAMES[last - 1]})`,
      last - 3,
      last,
    );
  }
  if (quarter) {
    const last = Number(quarter) * 3;
    return make('kvartal', months(last - 2, last), last - 2, last);
  }
  if (halfYear) {
    const last = Number(halfYearEnds.slice(0, 2));
    return make('delår', months(1, last), 1, last);
  }
  if (month) return make('månad', `${MONTH_NAMES[Number(month) - 1]} ${year}`, Number(month), Number(month));
  return make('år', year, 1, 12);
}

const two = (number: number): string => String(number).padStart(2, '0');

function lastDay(year: string, month: number): string {
  const day = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `${year}-${two(month)}-${two(day)}`;
}

/** Returns the months of a period, as 2026-07. */
export function monthsInPeriod({ från, till }: Pick<Period, 'från' | 'till'>): string[] {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = number(från);
  return Array.from({ length: number(till) - first + 1 }, (_, at) => {
    const month = first + at;
    return `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;
  });
}

/** Returns the quarters or the months that a period consists of, in order. Part of a quarter is left out. */
export function subPeriods(period: Period, kind: 'kvartal' | 'månad'): Period[] {
  const ids = monthsInPeriod(period).map((month) =>
    kind === 'månad' ? month : `${month.slice(0, 4)}-K${Math.ceil(Number(month.slice(5)) / 3)}`,
  );
  return [...new Set(ids)]
    .map((id) => parsePeriod(id) as Period)
    .filter(({ från, till }) => från >= period.från && till <= period.till);
}
