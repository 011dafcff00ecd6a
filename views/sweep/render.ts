import { Html, html } from '../html.ts';
import type { InboxPage, InboxRow } from './inbox-page.ts';

/** Readable at any width, with large type and on paper. It fetches nothing. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
h1, h2 { line-height: 1.2; margin: 2rem 0 0.5rem; text-wrap: balance; }
h1 { margin-top: 0; font-size: 1.75rem; }
h2 { font-size: 1.25rem; }
ul { padding: 0; list-style: none; border-top: 1px solid GrayText; }
li { padding: 0.6rem 0; border-bottom: 1px solid GrayText; break-inside: avoid; }
li li { padding: 0.2rem 0 0.2rem 1rem; border: 0; }
li ul { border: 0; }
strong { white-space: nowrap; }
p { margin: 0.25rem 0; }
code { display: block; font-size: 0.9em; padding: 0.4rem 0.6rem; border-left: 3px solid; \
overflow-wrap: anywhere; user-select: all; }
@media print { @page { size: A4; margin: 14mm; } body { font-size: 9pt; line-height: 1.25; } \
main { max-width: none; padding: 0; } h1 { font-size: 14pt; } \
h2 { font-size: 10.5pt; margin: 0.5rem 0 0.1rem; break-after: avoid; } p { margin: 0; } ul { margin: 0; } \
.text { display: inline; } .text::before { content: '– '; } li { padding: 0.05rem 0; } a { color: inherit; } }
`;

/** A page as self-contained HTML. All texts are escaped and shown as they are. */
export function inboxHtml({ title, intro, sections, emptyText }: InboxPage): string {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const shown = filled.map(
    ({ heading, rows }) => html`<h2>${heading}</h2>\n<ul>\n${rows.map((row) => [rowHtml(row), '\n'])}</ul>\n`,
  );
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${[title, intro[0]].filter(Boolean).join(' – ')}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${intro.map((line) => html`<p>${line}</p>\n`)}${shown.length > 0 ? shown : html`<p>${emptyText}</p>\n`}</main>
</body>
</html>
`.text;
}

function rowHtml({ label, about, text, command, link, rest = [] }: InboxRow): Html {
  const shown = link === undefined ? text : html`<a href="${link}.html">${text}</a>`;
  return html`<li>${label !== undefined && html`<strong>${label}</strong> `}${
    about === undefined ? shown : html`${about}<p class="text">${shown}</p>`
  }${command !== undefined && html`<p><code>${command}</code></p>`}${
    rest.length > 0 && html`<ul>${rest.map(rowHtml)}</ul>`
  }</li>`;
}

/** The same page as plain text. */
export function inboxText({ title, intro, sections, emptyText }: InboxPage): string {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const shown = filled.map(({ heading, rows }) => `${oneLine(heading)}\n\n${rows.map(rowText).join('\n')}`);
  return `${[
    [title, ...intro].map(oneLine).join('\n'),
    ...(shown.length > 0 ? shown : [oneLine(emptyText)]),
  ].join('\n\n')}\n`;
}

function rowText({ label, about, text, command, link, rest = [] }: InboxRow): string {
  const words = (parts: readonly (string | undefined)[]) =>
    parts.filter(Boolean).map(String).map(oneLine).join(' ');
  return [
    `- ${words(about === undefined ? [label, text] : [label, about])}`,
    ...(about === undefined ? [] : [`  ${oneLine(text)}`]),
    ...(command === undefined ? [] : [`  ${oneLine(command)}`]),
    ...(link === undefined ? [] : [`  ${oneLine(link)}.txt`]),
    ...rest.map((row) => rowText(row).replace(/^/gm, '  ')),
  ].join('\n');
}

/** The text on one line: line breaks, and characters that control a terminal, become spaces. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
