import type { Dataset } from '../../core/statistics/release/dataset.ts';
import { RECURRENCE_UNKNOWN } from '../../core/statistics/sentences/recurrence.ts';
import { type Html, html } from '../html.ts';
import { anomalyList } from './claims.ts';
import { type Edition, isInternal, tableFields, tableOf, timesOf } from './edition.ts';
import { waitingForAnswer } from './highlights.ts';
import { qualityTable } from './quality.ts';
import { QUALITY_SECTION, sectionsOf, type TableSection } from './sections.ts';
import { tableCharts } from './table-chart.ts';

/**
 * Returns tables of an edition as charts, by question.
 * @param of which tables; if left out, all but the main ones, with data quality last
 */
export function tableSections(
  edition: Edition,
  before: Edition | undefined,
  of: readonly TableSection[] = sectionsOf(edition)[1],
): Html {
  const sentences: Record<string, string> = {
    lage: waitingForAnswer(edition),
    atgarder: isInternal(edition) ? '' : RECURRENCE_UNKNOWN,
  };
  return html`${of.map(({ id, title, tables }) => {
    const quality = id === QUALITY_SECTION && html`${qualityTable(edition)}${anomalyList(edition)}`;
    return html`${[
      html`<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3>${quality}${paragraphs([sentences[id] ?? ''])}`,
      html`<div class="charts">${tables.map((table) => tableChart(edition, before, table))}</div></section>`,
    ]}`;
  })}`;
}

/** Returns the charts of the tables that are shown before all others: causes, parties and areas. */
export function mainCharts(edition: Edition, before: Edition | undefined): Html[] {
  return sectionsOf(edition)[0].map((table) => tableChart(edition, before, table));
}

/**
 * Returns a table as charts.
 * @param before the year before, if it is counted the same way
 */
export function tableChart(edition: Edition, before: Edition | undefined, table: Dataset): Html {
  const own = tableOf(edition, tableFields(table)) === table;
  const old = own && before ? tableOf(before, tableFields(table)) : undefined;
  const id = `tabell-${table.extension.tabell}`;
  return html`${tableCharts(table, edition.period.id, id, chartTitle(edition, table), old)}`;
}

/** Returns a paragraph for each text that is not empty. */
export function paragraphs(texts: readonly string[]): Html {
  return html`${texts.filter((text) => text !== '').map((text) => html`<p>${text}</p>`)}`;
}

/** The title of a chart, with the period if it is not the page's own. */
function chartTitle({ period }: Edition, table: Dataset): string {
  const [time, more] = timesOf(table);
  return more || !time || time.id === period.id ? table.label : `${table.label}, ${time.name}`;
}
