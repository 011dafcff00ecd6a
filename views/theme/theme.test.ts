import { describe, expect, test } from 'vitest';
import { contrast, gamutClipped, gamutMapped, hex, type Rgb } from './oklch.ts';
import { type ColourName, colours, themeCss } from './theme.ts';

const HUES = Array.from({ length: 72 }, (_, index) => index * 5);
const CHROMAS = [0, 0.03, 0.07, 0.1, 0.13, 0.16];

/** Text colours, with the backgrounds that they are used on. */
const TEXTS: [ColourName, ColourName[]][] = [
  ['text', ['surface', 'surface-2', 'surface-3', 'error-surface', 'warning-surface', 'success-surface']],
  ['text-2', ['surface', 'surface-2', 'surface-3']],
  ['primary', ['surface', 'surface-2', 'surface-3', 'warning-surface']],
  ['primary-2', ['surface', 'surface-2', 'surface-3', 'warning-surface']],
  ['on-primary', ['primary', 'primary-2']],
  ['error', ['surface', 'error-surface']],
  ['warning', ['surface', 'warning-surface']],
  ['success', ['surface', 'success-surface']],
];

/** Colours that outline controls, with their backgrounds. */
const EDGES: [ColourName, ColourName[]][] = [
  ['edge', ['surface', 'surface-2']],
  ['primary', ['surface', 'surface-2']],
  ['error', ['surface', 'error-surface']],
  ['focus-1', ['surface', 'surface-2', 'focus-2']],
];

/** The lowest contrast over every hue and chroma, in light and dark, however the browser fits colours to the screen. */
function lowest(pairs: [ColourName, ColourName[]][]): { ratio: number; where: string } {
  let worst = { ratio: Number.POSITIVE_INFINITY, where: '' };
  for (const ton of HUES)
    for (const krom of CHROMAS)
      for (const mode of ['light', 'dark'] as const)
        for (const [fit, show] of Object.entries({ clipped: gamutClipped, mapped: gamutMapped })) {
          const all = colours({ ton, krom });
          for (const [front, backs] of pairs)
            for (const back of backs) {
              const ratio = contrast(show(all[front][mode]), show(all[back][mode]));
              const where = `${front} on ${back}, ton ${ton}, krom ${krom}, ${mode}, ${fit}`;
              if (ratio < worst.ratio) worst = { ratio, where };
            }
        }
  return worst;
}

describe('contrast, over 72 hues and 6 chromas', () => {
  test('every text has at least 4.5:1', () => {
    const { ratio, where } = lowest(TEXTS);
    expect(ratio, where).toBeGreaterThanOrEqual(4.5);
  });

  test('every edge of a control has at least 3:1', () => {
    const { ratio, where } = lowest(EDGES);
    expect(ratio, where).toBeGreaterThanOrEqual(3);
  });
});

describe('colours', () => {
  const white: Rgb = [1, 1, 1];
  const black: Rgb = [0, 0, 0];

  test('black on white is 21:1', () => expect(contrast(white, black)).toBeCloseTo(21));

  test('sRGB red is converted exactly', () => {
    expect(hex(gamutMapped({ l: 0.62796, c: 0.2576, h: 29.234 }))).toBe('#ff0000');
  });

  test('a colour out of gamut keeps its lightness when mapped', () => {
    expect(hex(gamutMapped({ l: 0.42, c: 0.4, h: 200 }))).toMatchInlineSnapshot(`"#01585c"`);
  });
});

describe('the style sheet', () => {
  const sheet = themeCss({ ton: 200, krom: 0.07 });

  test('has plain colours for old browsers under every name', () => {
    const names = (part: string) => [...part.matchAll(/--[a-z0-9-]+/g)].map(String);
    const [modern = '', plain = ''] = sheet.split('@supports');
    expect(names(plain)).toEqual(names(modern));
    expect(plain).toContain('--primary:#04585c');
  });
});
