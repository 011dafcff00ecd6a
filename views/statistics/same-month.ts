import { MONTH_NAMES } from '../../core/date.ts';
import type { Cell } from '../../core/statistics/cell.ts';
import { EXCLUSIVE_CODES } from '../../core/statistics/field.ts';
import { cellAt, type Dataset } from '../../core/statistics/release/dataset.ts';
import { sameMonthSentence } from '../../core/statistics/sentences/recurrence.ts';
import { type Html, html } from '../html.ts';
import { shownNumber } from './charts/cell.ts';
import { matrix } from './charts/matrix.ts';
import { codesOf, type Edition, tableOf, timesOf } from './edition.ts';

const CAUSE = 'orsak';

/**
 * Compares a month with the same month of earlier years, by cause, to show what recurs year after year. Empty when
 * months are not released, or there is only one year.
 * @param earlier years that are counted the same way, in order
 * @param month 1 to 12; if left out, the one with the most cases over the years
 */
export function sameMonth(edition: Edition, earlier: readonly Edition[], month?: number): Html {
  const years = [...earlier, edition].flatMap((year) => {
    const table = year.exact?.causesByMonth ?? tableOf(year, [CAUSE]);
    return table && timesOf(table).some(({ id }) => id === monthOf(year, 1)) ? [{ year, table }] : [];
  });
  const last = years.at(-1);
  if (years.length < 2 || last?.year !== edition) return html``;
  const totals = MONTH_NAMES.map((_, at) =>
    years.every(({ year }) => isOver(year, at + 1))
      ? sum(years.map(({ year, table }) => cellAt(table, { tid: monthOf(year, at + 1) })))
      : -1,
  );
  const chosen = month ?? totals.indexOf(Math.max(...totals)) + 1;
  const name = MONTH_NAMES[chosen - 1] ?? '';
  const cells = (cause: string | undefined) =>
    years.map(({ year, table }) =>
      isOver(year, chosen) ? numberIn(table, cause, monthOf(year, chosen)) : '..',
    );
  const causes = codesOf(last.table, CAUSE)
    .map(({ code, label }) => ({ code, label, cells: cells(code) }))
    .filter(({ cells: own }) => own.some((cell) => cell !== 0));
  const labels = years.map(({ year }) => year.period.namn);
  const answers = causes.filter(({ code }) => !EXCLUSIVE_CODES.includes(code) && code !== 'ovrigt');
  return matrix({
    id: 'samma-manad',
    title: `Samma månad flera år: ${name} ${labels[0]}–${labels.at(-1)}`,
    lead: sameMonthSentence(
      name,
      labels,
      answers.map(({ label, cells: own }) => ({ label, cases: own.map((cell) => shownNumber(cell)) })),
    ),
    rowHead: 'Orsak',
    columns: labels,
    rows: causes.map(({ label, cells: own }) => ({ label, cells: own })),
    totals: { cells: cells(undefined) },
  });
}

const monthOf = ({ period }: Edition, month: number): string =>
  `${period.id}-${String(month).padStart(2, '0')}`;

/** Whether the month was over when the cases were counted. */
const isOver = (year: Edition, month: number): boolean => year.lockDay.slice(0, 7) > monthOf(year, month);

/** The number for a cause, or for all. A cause that an earlier list did not have is unknown. */
function numberIn(table: Dataset, cause: string | undefined, time: string): Cell {
  if (cause === undefined) return cellAt(table, { tid: time });
  return codesOf(table, CAUSE).some(({ code }) => code === cause)
    ? cellAt(table, { [CAUSE]: cause, tid: time })
    : '..';
}

const sum = (cells: readonly Cell[]): number =>
  cells.reduce<number>((n, cell) => n + (shownNumber(cell) ?? 0), 0);
