import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Theme, themeCss } from '../../views/theme/theme.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The static version of the website's font. */
const FONT = dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json'));
const CHARTS = ['chart', 'ranking', 'stacked', 'matrix', 'run', 'shares', 'spread', 'pictured', 'yearly'].map(
  (name) => `charts/${name}`,
);
const SHEETS = ['base', 'layout', 'parts', 'print', 'results', ...CHARTS, 'statistics', 'statistics-print'];

/** The CSS of a standalone document: the website's style sheets, the association's colours, and fonts. */
export function documentCss(theme: Theme): string {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const sheets = SHEETS.map((name) => read(`site/styles/${name}.css`));
  return [...[400, 700].map(fontFace), themeCss(theme), ...sheets, read('actions/report/report.css')].join(
    '\n',
  );
}

function fontFace(weight: number): string {
  const file = join(FONT, `files/source-sans-3-latin-${weight}-normal.woff2`);
  // A page on disk may not fetch a font from another folder.
  const data = readFileSync(file, 'base64');
  const source = `url("data:font/woff2;base64,${data}") format("woff2")`;
  return `@font-face { font-family: "Source Sans 3"; font-weight: ${weight}; src: ${source}; }`;
}
