import { CHROMA } from '../../core/init/association.ts';
import { gamutMapped, hex } from '../theme/oklch.ts';
import { colours, themeCss } from '../theme/theme.ts';

const STEP = 30;

/** The hues that are shown: every thirtieth. */
export const HUES: readonly number[] = Array.from({ length: 360 / STEP }, (_, at) => at * STEP);

/** The class that shows a hue as the site has it on a button. A style in the page itself is forbidden by its header. */
export const hueClass = (hue: number): string => `hue-${hue}`;

/** Makes the style sheet: the colours of a hue, the website's own sheets, and what only these pages have. */
export function firstStartCss(hue: number, sheets: readonly string[]): string {
  const shown = HUES.map((one) => {
    const { primary, 'on-primary': text } = colours({ ton: one, krom: CHROMA });
    const [back, front] = [primary, text].map(({ light }) => hex(gamutMapped(light)));
    return `.${hueClass(one)}{background:${back};color:${front}}`;
  });
  return [
    themeCss({ ton: hue, krom: CHROMA }),
    // What a sheet imports is for the report's form.
    ...sheets.map((sheet) => sheet.replace(/^@import [^;]+;\n/gm, '')),
    '.hues{list-style:none;padding:0;margin-block-start:.5rem;display:flex;flex-wrap:wrap;gap:.35rem}',
    '.hues li{padding:.35rem .7rem;border-radius:var(--radius)}',
    ...shown,
    '.answers{display:grid;gap:.6rem}.answers dt{font-weight:700}',
    '.brand{margin:0}.listing{white-space:pre-line}',
  ].join('\n');
}
