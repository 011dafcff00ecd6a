import { FIRST_START_TEXTS as TEXTS } from '../../core/texts/first-start.ts';
import { type Html, html } from '../html.ts';

/** Where the questions are; nothing of the website has an address that begins so. */
export const FIRST_START = '/forsta/';

/** What a page shows. */
export interface FirstStartPage {
  title: string;
  /** Whether the page shows faults; then its title begins with "Fel". */
  isFaulty?: boolean;
  /** The hue that is chosen, if one is. */
  hue: string;
  body: Html;
}

/** Makes a page of the first start. It needs nothing of the website, which is not built yet. */
export const firstStartPage = ({ title, isFaulty = false, hue, body }: FirstStartPage): string =>
  html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${TEXTS.title(title, isFaulty)}</title>
<link rel="stylesheet" href="${FIRST_START}stil.css?ton=${hue}">
<link rel="icon" href="${FIRST_START}favicon.svg" type="image/svg+xml">
</head>
<body>
<header class="site-header"><div class="frame"><p class="brand">${TEXTS.site}</p></div></header>
<main id="innehall"><div class="frame">
<h1>${title}</h1>
${body}
</div></main>
</body>
</html>
`.toString();
