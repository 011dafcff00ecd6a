import { longDate } from '../../core/date.ts';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import { AGAIN_UNKNOWN } from '../../core/statistics/sentences/patterns.ts';
import { type Html, html } from '../html.ts';
import { contradictions } from './claims.ts';
import { comparable, type Edition, fieldsOf, tableOf, timesOf } from './edition.ts';
import { highlights, waiting } from './highlights.ts';
import { keyFigures } from './key-figures.ts';
import { methodText, omitted } from './method.ts';
import { afterMeasures, againAfterMeasures, sameCauses } from './patterns.ts';
import { contradictingCases, qualityTable, unevenQuality } from './quality.ts';
import { sameMonth } from './same-month.ts';
import { onPaper, QUALITY, sectionsOf } from './sections.ts';
import { tableCharts } from './table-chart.ts';

/** What the page needs to know of where it stands. */
export interface PagePlace {
  /** The address of one of the release's files, when files can be reached. */
  address: (file: string) => string | undefined;
  /** Other editions of the same kind, for what is drawn over several years. */
  others?: readonly Edition[];
  /** The month that is compared from year to year, 1 to 12; otherwise the one with the most cases. */
  month?: number | undefined;
}

/** The heading of a period's page. */
export function pageTitle({ period }: Pick<Edition, 'period'>): string {
  return `Statistik över avvikelser i samverkan ${period.namn}`;
}

/** What the page is about, in a line. */
export function pageLead({ lås, profil }: Edition): string {
  const exact = profil === 'intern' ? ' Exakta siffror, bara för internt bruk.' : '';
  return `Rapporterade ärenden, så som de var den ${longDate(lås)}.${exact}`;
}

/**
 * A period's statistics below its heading: what matters, key figures, how good the data is, one part a question, and how
 * it was counted. The website and the board's document are made of the same.
 * @param before the same kind of period a year before, when there is one
 */
export function statisticsPage(
  edition: Edition,
  before: Edition | undefined,
  { address, others = [], month }: PagePlace,
): Html {
  const earlier = comparable(edition, before) ? before : undefined;
  const years = others
    .filter((other) => isYear(other) && isYear(edition) && other.period.id < edition.period.id)
    .filter((other) => comparable(edition, other))
    .toSorted((a, b) => a.period.id.localeCompare(b.period.id));
  const said = sentencesOf(edition, years);
  const drawn: Readonly<Record<string, Html>> = { vad: sameMonth(edition, years, month) };
  const sections = sectionsOf(edition).map(({ id, title, tables }) => {
    const charts = tables.map((table) => {
      const own = tableOf(edition, fieldsOf(table)) === table;
      const old = own && earlier ? tableOf(earlier, fieldsOf(table)) : undefined;
      const charts = tableCharts(
        table,
        edition.period.id,
        `tabell-${table.extension.tabell}`,
        chartTitle(edition, table),
        old,
        years.flatMap((year) => tableOf(year, fieldsOf(table)) ?? []),
      );
      return onPaper(table, edition.tabeller) ? charts : html`<div class="screen-only">${charts}</div>`;
    });
    const paper = id === QUALITY || tables.some((table) => onPaper(table, edition.tabeller));
    const sentences = (said[id] ?? []).filter((text) => text !== '');
    return html`<section aria-labelledby="${id}"${!paper && html` class="screen-only"`}><h2 id="${id}">${title}</h2>${id === QUALITY && html`${qualityTable(edition)}${contradictory(edition)}`}${sentences.map((text) => html`<p>${text}</p>`)}<div class="charts">${charts}${drawn[id]}</div></section>`;
  });
  return html`<section aria-labelledby="viktigast"><h2 id="viktigast">Det viktigaste</h2><ul class="highlights">${highlights(edition, before).map((text) => html`<li>${text}</li>`)}</ul>${keyFigures(edition, before)}</section><div class="parts">${sections}</div><section aria-labelledby="metod"><h2 id="metod">Så har vi räknat</h2>${methodText(edition, address)}${omitted(edition)}</section>`;
}

/** What is said above the charts of each part. */
function sentencesOf(
  edition: Edition,
  years: readonly Edition[],
): Readonly<Record<string, readonly string[]>> {
  const again = againAfterMeasures(edition);
  const exact = edition.tillägg?.['atgarder'] ?? [];
  return {
    [QUALITY]: [contradictingCases(edition), unevenQuality(edition)],
    vad: [sameCauses(edition, years)],
    lage: [waiting(edition)],
    atgarder: [
      ...(again === undefined && exact.length > 0 ? [] : [again ?? AGAIN_UNKNOWN]),
      afterMeasures(edition),
      ...exact,
    ],
  };
}

/** A table over other times than the page's own says so. */
function chartTitle({ period }: Edition, table: Dataset): string {
  const [time, more] = timesOf(table);
  return more || !time || time.id === period.id ? table.label : `${table.label}, ${time.name}`;
}

/** What does not hold together, or nothing. */
function contradictory(edition: Edition): Html {
  const found = contradictions(edition);
  return found.length === 0
    ? html``
    : html`<p>Det här stämmer inte, eller behöver en förklaring:</p><ul>${found.map((text) => html`<li>${text}</li>`)}</ul>`;
}

const isYear = ({ period }: Edition) => /^\d{4}$/.test(period.id);
