import { EXCLUSIVE_CODES } from '../../../core/statistics/field.ts';
import { cellAt } from '../../../core/statistics/release/dataset.ts';
import { INTERNAL_CHART_TEXTS } from '../../../core/texts/internal.ts';
import { type Html, html } from '../../html.ts';
import { shownNumber } from '../charts/cell.ts';
import { yearly } from '../charts/yearly.ts';
import { codesOf, type Edition, tableOf, totalOf } from '../edition.ts';

/** The most years that causes are shown over. */
const MOST_YEARS = 5;

/**
 * The causes that any of the years has, as the newest year names them: the most common first, and codes that are not an
 * answer last.
 */
export function causes(all: readonly Edition[]): Html {
  const years = all.slice(-MOST_YEARS);
  const tables = years.map((year) => tableOf(year, ['orsak']));
  const newest = tables.at(-1);
  if (!newest) return html``;
  const rows = codesOf(newest, 'orsak')
    .map(({ code, label }) => ({
      label,
      isOutside: EXCLUSIVE_CODES.includes(code),
      cases: tables.map((table, at) => {
        const isKnown = table && codesOf(table, 'orsak').some((one) => one.code === code);
        return isKnown
          ? shownNumber(cellAt(table, { orsak: code, tid: years[at]?.period.id ?? '' }))
          : undefined;
      }),
    }))
    .filter(({ cases }) => cases.some((n) => (n ?? 0) > 0))
    .toSorted(
      (a, b) => Number(a.isOutside) - Number(b.isOutside) || (b.cases.at(-1) ?? 0) - (a.cases.at(-1) ?? 0),
    );
  return yearly({
    id: 'orsaker-ar',
    title: INTERNAL_CHART_TEXTS.yearly.title,
    years: years.map(({ period }) => period.id),
    totals: years.map((year) => shownNumber(totalOf(year)) ?? 0),
    rows,
  });
}
