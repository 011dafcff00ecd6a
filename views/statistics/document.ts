import { longDate } from '../../core/date.ts';
import { Html, html } from '../html.ts';
import type { Edition } from './edition.ts';
import { pageLead, pageTitle, statisticsPage } from './page.ts';

/** How the board's document looks, and what it is compared with. */
export interface DocumentOptions {
  /** The website's style sheets, and the fonts. */
  css: string;
  /** The text size, as a factor; 1 is the easiest to read. */
  scale: number;
  /** Other editions of the same kind, for charts over several years. */
  others: readonly Edition[];
  /** The month that is compared from year to year, 1 to 12. */
  month?: number | undefined;
  /** The site's address, where the period's page is; the paper says so. */
  site?: string | undefined;
}

/** Returns the page of a period as a document for paper and PDF. If its numbers are exact, every page is marked so. */
export function statisticsDocument(
  edition: Edition,
  before: Edition | undefined,
  { css, scale, others, month, site }: DocumentOptions,
): Html {
  const { association, profile, lockDay } = edition;
  const title = pageTitle(edition);
  const footer = cssString(`${association.namn}, låst ${longDate(lockDay)}`);
  const margins = `@bottom-left { content: ${footer} } ${profile === 'intern' ? INTERNAL_MARKING : ''}`;
  const paper = `@media print { :root { --scale: ${scale} } @page { ${margins} } }`;
  const marking =
    profile === 'intern' &&
    html`<p class="marking"><b>Internt. Exakta siffror som kan peka ut enskilda ärenden.</b></p>`;
  const address = profile === 'publik' && site !== undefined && pageAddress(site, edition.period.id);
  const example = association.exempel === true && ' (exempel, påhittade ärenden)';
  const page = statisticsPage(edition, before, { otherEditions: others, month, isFolded: false });
  return html`${[
    html`<!doctype html><html lang="sv"><head><meta charset="utf-8">`,
    html`<title>${title} – ${association.namn}</title><style>${new Html(css)}\n${new Html(paper)}</style></head>`,
    html`<body class="document"><main class="statistics">${marking}`,
    html`<p class="association">${association.namn}${example}</p>`,
    html`<h1>${title}</h1><p class="lead">${pageLead(edition)}</p>`,
    address && html`<p class="address">Samma siffror finns på <a href="${address}">${address}</a>.</p>`,
    html`${page}</main></body></html>`,
  ]}`;
}

const INTERNAL_MARKING =
  '@top-right { content: "INTERNT – exakta siffror, sprid inte vidare"; font-weight: 700 }';

/** The address of a period's page; undefined when the site's own is no web address. */
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
