import type { Dataset } from '../../../core/statistics/release/dataset.ts';
import { helpedSentence } from '../../../core/statistics/sentences/helped.ts';
import { lateAnswersSentence, medianSentence } from '../../../core/statistics/sentences/waiting.ts';
import { medianInterval } from '../../../core/statistics/uncertainty/median.ts';
import {
  INTERNAL_CHART_TEXTS,
  INTERNAL_MARKING,
  INTERNAL_REASON,
  INTERNAL_TITLES,
} from '../../../core/texts/internal.ts';
import { SECTION_TITLES } from '../../../core/texts/statistics.ts';
import { type Html, html } from '../../html.ts';
import { answerBody } from '../answers.ts';
import { strip } from '../charts/strip.ts';
import { anomalyList } from '../claims.ts';
import { type Edition, type ExactNumbers, type InternalEdition, tableOf } from '../edition.ts';
import { isLate } from '../exact-answers.ts';
import { methodText } from '../method.ts';
import { charts, section } from '../page.ts';
import { contradictingCases, qualityOutliers, qualityTable } from '../quality.ts';
import { sameMonth } from '../same-month.ts';
import { QUALITY_SECTION, sectionsOf } from '../sections.ts';
import { crossedMatrix } from '../table-chart.ts';
import { paragraphs, tableChart, tableSections } from '../table-sections.ts';
import { trend } from '../trend.ts';
import { causes } from './causes.ts';
import { measures } from './measures.ts';
import { phases } from './phases.ts';

const PARTIES: [string, string] = ['upptackt-av', 'utreds-av'];

/** A part of the internal statistics: a section of the board's document, and a page of the workspace. */
export interface InternalPart {
  id: keyof typeof INTERNAL_TITLES;
  title: string;
  body: Html;
}

/** What a period is compared with. */
export interface InternalContext {
  /** The same kind of period a year before. */
  before?: Edition | undefined;
  /** Comparable periods before, in order. */
  years?: readonly Edition[];
  /** The month that is compared from year to year, 1 to 12; if left out, the one with the most cases. */
  month?: number | undefined;
}

/**
 * Returns the internal statistics of a period in parts, in the order in which a board reads them: the questions, then
 * what lies behind each, with data quality last. Only for people who may read the cases; see `internalPage`.
 * @param edition with exact numbers
 */
export function internalParts(
  edition: InternalEdition,
  { before, years = [], month }: InternalContext = {},
): InternalPart[] {
  const bodies: Record<InternalPart['id'], Html> = {
    viktigast: html`${answerBody(edition, before, years)}${trend([...years, edition])}`,
    flode: phases(edition),
    svarstid: waits(edition.exact),
    parter: parties(edition),
    orsaker: causes([...years, edition]),
    manad: sameMonth(edition, years, month),
    utfall: measures(edition),
    allvarligt: charts(html`${shownTables(edition).map((table) => tableChart(edition, before, table))}`),
    tabeller: otherTables(edition, before),
    kvalitet: html`${[
      paragraphs([contradictingCases(edition), qualityOutliers(edition)]),
      anomalyList(edition),
      qualityTable(edition),
    ]}`,
    metod: methodText(edition),
  };
  return Object.entries(INTERNAL_TITLES).flatMap(([key, title]) => {
    const id = key as InternalPart['id'];
    return bodies[id].text === '' ? [] : [{ id, title, body: bodies[id] }];
  });
}

/** Returns parts as the content of a page for people who may read the cases. The marking comes first, always. */
export function internalPage(parts: readonly InternalPart[]): Html {
  return html`<div class="statistics">${internalMarking}${parts.map(({ id, title, body }) => section(id, title, body))}</div>`;
}

/** What the reader must know before anything else. */
export const internalMarking: Html = html`<p class="marking"><b>${INTERNAL_MARKING}.</b> ${INTERNAL_REASON}</p>`;

/** The time to the first answer, one case at a time. */
function waits({ answers, helped }: ExactNumbers): Html {
  if (answers.length === 0) return html``;
  const answered = answers.filter(({ isAnswered }) => isAnswered).map(({ days }) => days);
  const lead = [
    medianSentence('Tid till första svar', medianInterval(answered)),
    lateAnswersSentence(answers.filter(isLate)),
    helpedSentence(helped),
  ].join(' ');
  return strip({ id: 'vantan', title: INTERNAL_CHART_TEXTS.strip.title, lead, times: answers });
}

/** Who reports about whom, as a table in which larger numbers are darker. */
function parties(edition: Edition): Html {
  const table = tableOf(edition, PARTIES);
  return table
    ? crossedMatrix(table, PARTIES, { id: 'part-mot-part', ...INTERNAL_CHART_TEXTS.parties })
    : html``;
}

/** The tables that have their own bars: how serious the cases are, and where. */
function shownTables(edition: Edition): Dataset[] {
  return ['allvarlighetsgrad', 'omrade'].flatMap((field) => tableOf(edition, [field]) ?? []);
}

/** What no other part shows. */
function otherTables(edition: Edition, before: Edition | undefined): Html {
  const shown = [...shownTables(edition), tableOf(edition, PARTIES), tableOf(edition, ['orsak'])];
  const [main, more] = sectionsOf(edition);
  const sections = [{ id: 'galler', title: SECTION_TITLES.galler, tables: main }, ...more];
  return tableSections(
    edition,
    before,
    sections
      .filter(({ id }) => id !== QUALITY_SECTION)
      .map((each) => ({ ...each, tables: each.tables.filter((table) => !shown.includes(table)) }))
      .filter(({ tables }) => tables.length > 0),
  );
}
