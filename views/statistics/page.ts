import { compareStrings } from '../../core/compare.ts';
import { longDate } from '../../core/date.ts';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import { RECURRENCE_UNKNOWN } from '../../core/statistics/sentences/recurrence.ts';
import { type Html, html } from '../html.ts';
import { answerSection } from './answers.ts';
import { anomalySentences } from './claims.ts';
import { type Edition, isComparable, tableFields, tableOf, timesOf } from './edition.ts';
import { waitingForAnswer } from './highlights.ts';
import { methodText, omittedTables } from './method.ts';
import { beforeAfterMeasures, recurrenceAfterMeasures } from './patterns.ts';
import { contradictingCases, qualityOutliers, qualityTable } from './quality.ts';
import { sameMonth } from './same-month.ts';
import { onPaper, QUALITY_SECTION, sectionsOf } from './sections.ts';
import { tableCharts } from './table-chart.ts';
import { trend } from './trend.ts';

/** Where the page is shown, and what it is compared with. */
export interface PageContext {
  /** Other editions of the same kind, for charts over several years. */
  otherEditions?: readonly Edition[];
  /** The month that is compared from year to year, 1 to 12; if left out, the one with the most cases. */
  month?: number | undefined;
  /** Whether all tables but the most important are folded. Paper cannot be unfolded. */
  isFolded?: boolean;
}

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
export function pageLead({ lockDay, profile }: Edition): string {
  const exact = profile === 'intern' ? ' Exakta siffror, bara för internt bruk.' : '';
  return `Rapporterade ärenden, så som de var den ${longDate(lockDay)}.${exact}`;
}

/**
 * Returns a period's statistics, below the heading: answers to what a board asks, the trend, what the reports are about,
 * all tables, and how it was counted. Both the website and the board's document use it.
 * @example statisticsPage(publishedEdition(release, datasets), undefined).text
 * @param before the same kind of period a year before, if there is one
 */
export function statisticsPage(
  edition: Edition,
  before: Edition | undefined,
  context: PageContext = {},
): Html {
  const { answers, tables } = pageParts(edition, before, context);
  return html`${answers}${tables}`;
}

/** Returns a period's statistics in two parts; see `statisticsPage`. */
export function pageParts(
  edition: Edition,
  before: Edition | undefined,
  { otherEditions = [], month, isFolded = true }: PageContext = {},
): PageParts {
  const earlier = isComparable(edition, before) ? before : undefined;
  const years = otherEditions
    .filter((other) => isYear(other) && isYear(edition) && other.period.id < edition.period.id)
    .filter((other) => isComparable(edition, other))
    .toSorted((a, b) => compareStrings(a.period.id, b.period.id));
  const chartsOf = (table: Dataset): Html => {
    const own = tableOf(edition, tableFields(table)) === table;
    const old = own && earlier ? tableOf(earlier, tableFields(table)) : undefined;
    const id = `tabell-${table.extension.tabell}`;
    const charts = tableCharts(table, edition.period.id, id, chartTitle(edition, table), old);
    return onPaper(table, edition.tables) ? html`${charts}` : html`<div class="screen-only">${charts}</div>`;
  };
  const sentences = sentencesOf(edition);
  const [main, more] = sectionsOf(edition);
  const sections = more.map(({ id, title, tables }) => {
    const paper = id === QUALITY_SECTION || tables.some((table) => onPaper(table, edition.tables));
    const paragraphs = (sentences[id] ?? [])
      .filter((text) => text !== '')
      .map((text) => html`<p>${text}</p>`);
    const quality = id === QUALITY_SECTION && html`${qualityTable(edition)}${anomalyList(edition)}`;
    return html`${[
      html`<section aria-labelledby="${id}"${!paper && html` class="screen-only"`}>`,
      html`<h${isFolded ? 3 : 2} id="${id}">${title}</h${isFolded ? 3 : 2}>${quality}${paragraphs}`,
      html`<div class="charts">${tables.map(chartsOf)}</div></section>`,
    ]}`;
  });
  const over = trend(isYear(edition) ? [...years, edition] : [edition]);
  return {
    answers: answerSection(edition, before, years),
    tables: html`${[
      over.text !== '' && section('tid', 'Rapporter över tid', over),
      main.length > 0 &&
        section(
          'galler',
          'Vad rapporterna gäller',
          html`${main.map(chartsOf)}${sameMonth(edition, years, month)}`,
        ),
      isFolded
        ? html`<details class="tables"><summary><h2>Alla tabeller</h2></summary><div class="parts">${sections}</div></details>`
        : html`<div class="parts">${sections}</div>`,
      html`<section aria-labelledby="metod"><h2 id="metod">Så har vi räknat</h2>`,
      html`${methodText(edition)}${omittedTables(edition)}</section>`,
    ]}`,
  };
}

const section = (id: string, title: string, charts: Html): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div class="charts">${charts}</div></section>`;

/** The sentences above the charts of each section. */
function sentencesOf(edition: Edition): Readonly<Record<string, readonly string[]>> {
  const again = recurrenceAfterMeasures(edition);
  const exact = edition.extras?.['atgarder'] ?? [];
  return {
    [QUALITY_SECTION]: [contradictingCases(edition), qualityOutliers(edition)],
    lage: [waitingForAnswer(edition)],
    atgarder: [
      ...(again === undefined && exact.length > 0 ? [] : [again ?? RECURRENCE_UNKNOWN]),
      beforeAfterMeasures(edition),
      ...exact,
    ],
  };
}

/** The title of a chart, with the period if it is not the page's own. */
function chartTitle({ period }: Edition, table: Dataset): string {
  const [time, more] = timesOf(table);
  return more || !time || time.id === period.id ? table.label : `${table.label}, ${time.name}`;
}

/** The inconsistencies in the edition, if there are any. */
function anomalyList(edition: Edition): Html {
  const found = anomalySentences(edition);
  return found.length === 0
    ? html``
    : html`<p>Det här stämmer inte, eller behöver en förklaring:</p>${list(found)}`;
}

const list = (texts: readonly string[]): Html =>
  html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

const isYear = ({ period }: Edition) => /^\d{4}$/.test(period.id);
