import { longDate } from '../../core/date.ts';
import type { NationalYear } from '../../core/statistics/national/national.ts';
import { capitalise } from '../../core/statistics/sentences/numbers.ts';
import { rangeText, NATIONAL_PAGE_TEXTS as TEXTS } from '../../core/texts/national.ts';
import { Html, html } from '../html.ts';
import { spread } from './charts/spread.ts';

/** The name of the file with a year's page, and of the one with its numbers. */
export const pageFile = (year: string): string => `${year}.html`;
export const dataFile = (year: string): string => `${year}.json`;

/**
 * Returns the page of a year over many associations: the sum, how large associations are, and a table for each field.
 * @param years all years that have a page
 * @param css the style sheets
 */
export function nationalPage(national: NationalYear, years: readonly string[], css: string): Html {
  const { year, associations, cases, quartiles, tables, locked } = national;
  const { count, named, example } = associations;
  const [low, middle, high] = quartiles.map(rangeText) as [string, string, string];
  const [first, last] = locked.map(longDate) as [string, string];
  const title = TEXTS.title(year);
  const facts = [
    TEXTS.cases(capitalise(rangeText(cases))),
    TEXTS.size(middle, low, high),
    TEXTS.locked(first, last),
    TEXTS.named(named, count - named.length),
  ];
  const others = years.filter((other) => other !== year);
  const links = [
    html`<li><a href="${dataFile(year)}">${TEXTS.data}</a> (JSON)</li>`,
    others.map((other) => html`<li><a href="${pageFile(other)}">${TEXTS.title(other)}</a></li>`),
  ];
  return html`${[
    html`<!doctype html><html lang="sv"><head><meta charset="utf-8">`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    html`<title>${title}</title><style>${new Html(css)}</style></head>`,
    html`<body class="document"><main><div class="frame wide statistics">`,
    example && html`<p><b>${TEXTS.example}</b></p>`,
    html`<h1>${title}</h1><p class="lead">${TEXTS.lead(count)}</p>`,
    html`<ul class="highlights">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`,
    tables.map((table) => html`<section>${spread(table)}</section>`),
    html`<section aria-labelledby="metod"><h2 id="metod">${TEXTS['how-title']}</h2>`,
    TEXTS.how.map((text) => html`<p>${text}</p>`),
    html`<ul>${links}</ul></section></div></main></body></html>`,
  ]}`;
}
