import { compareStrings } from '../../core/compare.ts';
import { longDate } from '../../core/date.ts';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import { RECURRENCE_UNKNOWN } from '../../core/statistics/sentences/recurrence.ts';
import { type Html, html } from '../html.ts';
import { anomalySentences } from './claims.ts';
import { type Edition, isComparable, tableFields, tableOf, timesOf } from './edition.ts';
import { highlights, waitingForAnswer } from './highlights.ts';
import { keyFigures } from './key-figures.ts';
import { methodText, omittedTables } from './method.ts';
import { beforeAfterMeasures, recurrenceAfterMeasures, recurringCauses } from './patterns.ts';
import { contradictingCases, qualityOutliers, qualityTable } from './quality.ts';
import { sameMonth } from './same-month.ts';
import { onPaper, QUALITY_SECTION, sectionsOf } from './sections.ts';
import { tableCharts } from './table-chart.ts';

/** Where the page is shown, and what it is compared with. */
export interface PageContext {
  /** Other editions of the same kind, for charts over several years. */
  otherEditions?: readonly Edition[];
  /** The month that is compared from year to year, 1 to 12; if left out, the one with the most cases. */
  month?: number | undefined;
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
 * Returns a period's statistics, below the heading: highlights, key figures, data quality, a section per question, and
 * how it was counted. Both the website and the board's document use it.
 * @example statisticsPage(publishedEdition(release, datasets), undefined).text
 * @param before the same kind of period a year before, if there is one
 */
export function statisticsPage(
  edition: Edition,
  before: Edition | undefined,
  { otherEditions = [], month }: PageContext = {},
): Html {
  const earlier = isComparable(edition, before) ? before : undefined;
  const years = otherEditions
    .filter((other) => isYear(other) && isYear(edition) && other.period.id < edition.period.id)
    .filter((other) => isComparable(edition, other))
    .toSorted((a, b) => compareStrings(a.period.id, b.period.id));
  const sentences = sentencesOf(edition, years);
  const extraCharts: Readonly<Record<string, Html>> = { vad: sameMonth(edition, years, month) };
  const sections = sectionsOf(edition).map(({ id, title, tables }) => {
    const charts = tables.map((table) => {
      const own = tableOf(edition, tableFields(table)) === table;
      const old = own && earlier ? tableOf(earlier, tableFields(table)) : undefined;
      const charts = tableCharts(
        table,
        edition.period.id,
        `tabell-${table.extension.tabell}`,
        chartTitle(edition, table),
        old,
        years.flatMap((year) => tableOf(year, tableFields(table)) ?? []),
      );
      return onPaper(table, edition.tables) ? charts : html`<div class="screen-only">${charts}</div>`;
    });
    const paper = id === QUALITY_SECTION || tables.some((table) => onPaper(table, edition.tables));
    const paragraphs = (sentences[id] ?? [])
      .filter((text) => text !== '')
      .map((text) => html`<p>${text}</p>`);
    const quality = id === QUALITY_SECTION && html`${qualityTable(edition)}${anomalyList(edition)}`;
    return html`${[
      html`<section aria-labelledby="${id}"${!paper && html` class="screen-only"`}>`,
      html`<h2 id="${id}">${title}</h2>${quality}${paragraphs}`,
      html`<div class="charts">${charts}${extraCharts[id]}</div></section>`,
    ]}`;
  });
  return html`${[
    html`<section aria-labelledby="viktigast"><h2 id="viktigast">Det viktigaste</h2><ul class="highlights">`,
    highlights(edition, before).map((text) => html`<li>${text}</li>`),
    html`</ul>${keyFigures(edition, before)}</section><div class="parts">${sections}</div>`,
    html`<section aria-labelledby="metod"><h2 id="metod">Så har vi räknat</h2>`,
    html`${methodText(edition)}${omittedTables(edition)}</section>`,
  ]}`;
}

/** The sentences above the charts of each section. */
function sentencesOf(
  edition: Edition,
  years: readonly Edition[],
): Readonly<Record<string, readonly string[]>> {
  const again = recurrenceAfterMeasures(edition);
  const exact = edition.extras?.['atgarder'] ?? [];
  return {
    [QUALITY_SECTION]: [contradictingCases(edition), qualityOutliers(edition)],
    vad: [recurringCauses(edition, years)],
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
