import { longDate } from '../../core/date.ts';
import { capitalise } from '../../core/statistics/sentences/numbers.ts';
import { compareCounts } from '../../core/statistics/uncertainty/change.ts';
import { MINIMUM_CASES } from '../../core/statistics/uncertainty/minimum-cases.ts';
import { type Html, html } from '../html.ts';
import { numberCell, shownNumber } from './charts/cell.ts';
import { type Edition, isComparable, tableFields, totalOf } from './edition.ts';
import { yearBefore } from './periods.ts';
import { saysSomething } from './sections.ts';

/**
 * Whether a period has its own page: only if it shows more than its number of cases, which is a row in the table of all
 * periods.
 */
export function hasPage(edition: Edition): boolean {
  const hasTables = edition.tables.some((table) => tableFields(table).length > 0 && saysSomething(table));
  return hasTables && shownNumber(totalOf(edition)) !== undefined;
}

/** Returns the edition that the statistics open on: the newest whole year with a page, else the newest page. */
export function openingEdition(editions: readonly Edition[]): Edition | undefined {
  const pages = editions.filter(hasPage);
  return pages.find(({ period }) => /^\d{4}$/.test(period.id)) ?? pages[0];
}

/** Returns all released periods in one small table, newest first, with links to those that have a page. */
export function periodTable(editions: readonly Edition[]): Html {
  const rows = editions.map((edition) => {
    const { id, namn } = edition.period;
    const name = hasPage(edition)
      ? html`<a href="/statistik/${id}/">${capitalise(namn)}</a>`
      : capitalise(namn);
    const before = editions.find(({ period }) => period.id === yearBefore(id));
    return html`${[
      html`<tr><th scope="row">${name}</th>${numberCell(totalOf(edition))}`,
      html`<td>${comparedWith(edition, before)}</td><td>${longDate(edition.lockDay)}</td></tr>`,
    ]}`;
  });
  return html`${[
    html`<div class="chart"><table aria-labelledby="perioder"><thead><tr><th scope="col">Period</th>`,
    html`<th scope="col" class="num">Ärenden</th><th scope="col">Mot samma tid året före</th>`,
    html`<th scope="col">Läget den</th></tr></thead><tbody>${rows}</tbody></table></div>`,
  ]}`;
}

function comparedWith(edition: Edition, before: Edition | undefined): string {
  const [now, then] = [edition, before].map((one) => one && shownNumber(totalOf(one)));
  if (now === undefined || then === undefined || !isComparable(edition, before))
    return 'Inget att jämföra med';
  if (Math.max(now, then) < MINIMUM_CASES.change) return 'För få';
  if (now === then) return 'Lika många';
  const more = now > then ? 'Fler' : 'Färre';
  return compareCounts(now, then).differs ? more : `${more}, kan vara slump`;
}
