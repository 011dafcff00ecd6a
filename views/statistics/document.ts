import { longDate } from '../../core/date.ts';
import type { RenderedResult } from '../../core/result/read.ts';
import { INTERNAL_MARKING } from '../../core/texts/internal.ts';
import { SECTION_TITLES } from '../../core/texts/statistics.ts';
import { Html, html } from '../html.ts';
import { resultList } from '../results.ts';
import { answerBody } from './answers.ts';
import { type Edition, type InternalEdition, isComparable, isInternal, tableOf } from './edition.ts';
import { internalMarking, internalParts } from './internal/parts.ts';
import { methodText } from './method.ts';
import { pageLead, pageTitle, section, yearsBefore } from './page.ts';
import { saysSomething } from './sections.ts';
import { mainCharts, tableChart } from './table-sections.ts';
import { trend } from './trend.ts';

/** How the board's document looks, and what it is compared with. */
export interface DocumentOptions {
  /** The website's style sheets, and the fonts. */
  css: string;
  /** The text size, as a factor; 1 is the ordinary one. */
  scale: number;
  /** Other editions of the same kind, for charts over several years. */
  others: readonly Edition[];
  /** What reports have led to, newest first. Only a public document has them. */
  results?: readonly RenderedResult[] | undefined;
  /** The month that is compared from year to year, 1 to 12. */
  month?: number | undefined;
  /** The site's address, which the paper refers to for the period's page. */
  site?: string | undefined;
}

/** Returns the statistics of a period as a document for paper and PDF. If its numbers are exact, every page is marked. */
export function statisticsDocument(
  edition: Edition,
  before: Edition | undefined,
  options: DocumentOptions,
): Html {
  const { association, lockDay } = edition;
  const title = pageTitle(edition);
  const margins = [
    `@bottom-left { content: ${cssString(`${association.namn}, läget den ${longDate(lockDay)}`)} }`,
    ...(isInternal(edition) ? [`@top-right { content: ${cssString(INTERNAL_MARKING)} }`] : []),
  ];
  const paper = `@media print { :root { --scale: ${options.scale} } @page { ${margins.join(' ')} } }`;
  const example = association.exempel === true && ' (exempel, påhittade ärenden)';
  const body = isInternal(edition)
    ? internalBody(edition, before, options)
    : publicBody(edition, before, options);
  return html`${[
    html`<!doctype html><html lang="sv"><head><meta charset="utf-8">`,
    html`<title>${title} – ${association.namn}</title><style>${new Html(options.css)}\n${new Html(paper)}</style></head>`,
    html`<body class="document"><main class="statistics">${isInternal(edition) && internalMarking}`,
    html`<p class="association">${association.namn}${example}</p>`,
    html`<h1>${title}</h1><p class="lead">${pageLead(edition)}</p>${body}</main></body></html>`,
  ]}`;
}

/** The parts of the internal statistics that paper has. */
export function internalBody(
  edition: InternalEdition,
  before: Edition | undefined,
  { others, month }: Pick<DocumentOptions, 'others' | 'month'>,
): Html {
  const earlier = isComparable(edition, before) ? before : undefined;
  const parts = internalParts(edition, { before: earlier, years: yearsBefore(edition, others), month });
  // Paper has no folded tables, and a month only when one was asked for.
  const printed = parts.filter(({ id }) => id !== 'tabeller' && (id !== 'manad' || month !== undefined));
  return html`${printed.map(({ id, title, body }) => section(id, title, body))}`;
}

/** The most results that there is room for. */
const MOST_RESULTS = 3;

/** What a board reads on paper: the questions, the trend, what reports are about and what they led to. */
function publicBody(
  edition: Edition,
  before: Edition | undefined,
  { others, results = [], site }: DocumentOptions,
): Html {
  const earlier = isComparable(edition, before) ? before : undefined;
  const years = yearsBefore(edition, others);
  const address = site !== undefined && pageAddress(site, edition.period.id);
  const over = trend([...years, edition]);
  const more = ['allvarlighetsgrad', 'lost', 'atgard']
    .flatMap((field) => tableOf(edition, [field]) ?? [])
    .filter(saysSomething);
  const tables = [
    ...mainCharts(edition, earlier),
    ...more.map((table) => tableChart(edition, earlier, table)),
  ];
  return html`${[
    address &&
      html`<p class="address">Samma siffror, och alla tabeller, finns på <a href="${address}">${address}</a>.</p>`,
    section('viktigast', SECTION_TITLES.viktigast, answerBody(edition, before, years)),
    over.text !== '' && section('tid', SECTION_TITLES.tid, over),
    tables.length > 0 && section('galler', SECTION_TITLES.galler, html`<div class="columns">${tables}</div>`),
    results.length > 0 &&
      section('resultat', 'Det här har rapporterna lett till', resultList(results.slice(0, MOST_RESULTS))),
    section('metod', SECTION_TITLES.metod, methodText(edition)),
  ]}`;
}

/** The address of a period's page; undefined if the site's is not a web address. */
function pageAddress(site: string, period: string): string | undefined {
  return /^https?:/.test(site) && URL.canParse(site)
    ? new URL(`/statistik/${period}/`, site).href
    : undefined;
}

/** A text as a string in a style sheet, with characters escaped that could end the string or the sheet. */
function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} .,–-]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}
