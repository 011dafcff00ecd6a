import { compareStrings } from '../../core/compare.ts';
import { longDate } from '../../core/date.ts';
import { SECTION_TITLES } from '../../core/texts/statistics.ts';
import { type Html, html } from '../html.ts';
import { answerBody } from './answers.ts';
import { type Edition, isComparable } from './edition.ts';
import { methodText, omittedTables } from './method.ts';
import { sameMonth } from './same-month.ts';
import { mainCharts, tableSections } from './table-sections.ts';
import { trend } from './trend.ts';

/** A page in two parts, so that something can be placed next to the first. */
export interface PageParts {
  /** The answer in a minute. */
  answers: Html;
  /** The trend, the bars, all tables and the method. */
  tables: Html;
}

/** Returns the heading of a period's page. */
export function pageTitle({ period }: Pick<Edition, 'period'>): string {
  return `Statistik över avvikelser i samverkan ${period.namn}`;
}

/** Returns the line below the heading. */
export function pageLead({ lockDay }: Pick<Edition, 'lockDay'>): string {
  return `Rapporterade ärenden, så som de var den ${longDate(lockDay)}.`;
}

/**
 * Returns a period's statistics, below the heading: answers to what a board asks, the trend, what the reports are about,
 * all tables, and how it was counted.
 * @example pageParts(publishedEdition(release, datasets), undefined).answers.text
 * @param before the same kind of period a year before, if there is one
 * @param others other editions of the same kind, for charts over several years
 */
export function pageParts(
  edition: Edition,
  before: Edition | undefined,
  others: readonly Edition[] = [],
): PageParts {
  const earlier = isComparable(edition, before) ? before : undefined;
  const years = yearsBefore(edition, others);
  const over = trend(isYear(edition) ? [...years, edition] : [edition]);
  const main = mainCharts(edition, earlier);
  return {
    answers: section('viktigast', SECTION_TITLES.viktigast, answerBody(edition, before, years)),
    tables: html`${[
      over.text !== '' && section('tid', SECTION_TITLES.tid, charts(over)),
      main.length > 0 &&
        section('galler', SECTION_TITLES.galler, charts(html`${main}${sameMonth(edition, years)}`)),
      html`<details class="tables screen-only"><summary><h2>Alla tabeller</h2></summary>`,
      html`${tableSections(edition, earlier)}</details>`,
      section('metod', SECTION_TITLES.metod, html`${methodText(edition)}${omittedTables(edition)}`),
    ]}`,
  };
}

/** Returns the whole years before one, of those that are counted the same way, in order. */
export function yearsBefore(edition: Edition, others: readonly Edition[]): Edition[] {
  return others
    .filter((other) => isYear(other) && isYear(edition) && other.period.id < edition.period.id)
    .filter((other) => isComparable(edition, other))
    .toSorted((a, b) => compareStrings(a.period.id, b.period.id));
}

/** Returns a section under a heading of the second level, which names it. */
export function section(id: string, title: string, body: Html): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;
}

/** Returns charts side by side where there is room. */
export function charts(body: Html): Html {
  return html`<div class="charts">${body}</div>`;
}

const isYear = ({ period }: Edition) => /^\d{4}$/.test(period.id);
