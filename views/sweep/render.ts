import { Html, html } from '../html.ts';
import type { Page, Row } from './page.ts';

/** Plain and readable at any width, with large type or on paper; nothing is fetched and nothing runs. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
h1, h2 { line-height: 1.2; margin: 2rem 0 0.5rem; text-wrap: balance; }
h1 { margin-top: 0; font-size: 1.75rem; }
h2 { font-size: 1.25rem; }
ul { padding: 0; list-style: none; border-top: 1px solid GrayText; }
li { padding: 0.6rem 0; border-bottom: 1px solid GrayText; break-inside: avoid; }
strong { white-space: nowrap; }
p { margin: 0.25rem 0; }
code { display: block; font-size: 0.9em; padding: 0.4rem 0.6rem; border-left: 3px solid; overflow-wrap: anywhere; user-select: all; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } }
`;

/** A page as HTML that holds everything it needs. Whatever stands in the texts, they are shown as they are. */
export function pageHtml({ titel, ingress, avsnitt, tomt }: Page): string {
  const shown = avsnitt.filter(({ rader }) => rader.length > 0);
  const sections = shown.map(
    ({ rubrik, rader }) => html`<h2>${rubrik}</h2>\n<ul>\n${rader.map((row) => [rowHtml(row), '\n'])}</ul>\n`,
  );
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${[titel, ingress[0]].filter(Boolean).join(' – ')}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${titel}</h1>
${ingress.map((line) => html`<p>${line}</p>\n`)}${sections.length > 0 ? sections : html`<p>${tomt}</p>\n`}</main>
</body>
</html>
`.text;
}

function rowHtml({ märke, text, kommando, länk }: Row): Html {
  return html`<li>${märke !== undefined && html`<strong>${märke}</strong> `}${
    länk === undefined ? text : html`<a href="${länk}.html">${text}</a>`
  }${kommando !== undefined && html`<p><code>${kommando}</code></p>`}</li>`;
}

/** The same page as plain text. */
export function pageText({ titel, ingress, avsnitt, tomt }: Page): string {
  const shown = avsnitt.filter(({ rader }) => rader.length > 0);
  const sections = shown.map(({ rubrik, rader }) => `${plain(rubrik)}\n\n${rader.map(rowText).join('\n')}`);
  return `${[
    [titel, ...ingress].map(plain).join('\n'),
    ...(sections.length > 0 ? sections : [plain(tomt)]),
  ].join('\n\n')}\n`;
}

function rowText({ märke, text, kommando, länk }: Row): string {
  return [
    `- ${[märke, text].filter(Boolean).map(String).map(plain).join(' ')}`,
    ...(kommando === undefined ? [] : [`  ${plain(kommando)}`]),
    ...(länk === undefined ? [] : [`  ${plain(länk)}.txt`]),
  ].join('\n');
}

/** A row stays a row: what breaks a line or steers a terminal becomes a space. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
