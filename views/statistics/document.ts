import { longDate } from '../../core/date.ts';
import { Html, html } from '../html.ts';
import type { Edition } from './edition.ts';
import { pageLead, pageTitle, statisticsPage } from './page.ts';

/** How the board's document looks. */
export interface DocumentOptions {
  /** The website's style sheets, and the fonts. */
  css: string;
  /** The size of the text, 1 for the size that is easiest to read. */
  scale: number;
  /** Other editions of the same kind, for what is drawn over several years. */
  others: readonly Edition[];
  /** The month that is compared from year to year, 1 to 12. */
  month?: number | undefined;
}

/**
 * The page of a period as a document of its own, for paper and PDF. One with exact numbers says so at the top of every
 * page.
 */
export function statisticsDocument(
  edition: Edition,
  before: Edition | undefined,
  { css, scale, others, month }: DocumentOptions,
): Html {
  const { association, profile, lockDay } = edition;
  const title = pageTitle(edition);
  const footer = cssString(`${association.namn}, låst ${longDate(lockDay)}`);
  const paper = `@media print { :root { --scale: ${scale} } @page { @bottom-left { content: ${footer} } ${profile === 'intern' ? INTERNAL_MARKING : ''} } }`;
  return html`<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title} – ${association.namn}</title><style>${new Html(css)}
${new Html(paper)}</style></head><body class="document"><main class="statistics">${profile === 'intern' && html`<p class="marking"><b>Internt. Exakta siffror som kan peka ut enskilda ärenden.</b></p>`}<p class="association">${association.namn}${association.exempel === true && ' (exempel, påhittade ärenden)'}</p><h1>${title}</h1><p class="lead">${pageLead(edition)}</p>${statisticsPage(edition, before, { fileHref: () => undefined, otherEditions: others, month })}</main></body></html>`;
}

const INTERNAL_MARKING =
  '@top-right { content: "INTERNT – exakta siffror, sprid inte vidare"; font-weight: 700 }';

/** A text inside a style sheet, where a quotation mark or a tag would end it. */
function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} .,–-]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}
