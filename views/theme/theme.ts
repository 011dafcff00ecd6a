import type { Association } from '../../schemas/types.ts';
import { gamutMapped, hex, type Oklch } from './oklch.ts';

/** The theme of an association: hue in degrees and chroma 0–0.16. */
export type Theme = Association['tema'];

/** A colour of the design in light and dark. The lightness is fixed, and so contrast does not depend on the theme. */
export interface LightDarkPair {
  light: Oklch;
  dark: Oklch;
}

/** Returns every colour of the site for a theme. */
export function colours({ ton, krom }: Theme) {
  const tinted = (light: [number, number], dark: [number, number]): LightDarkPair => ({
    light: { l: light[0], c: light[1], h: ton },
    dark: { l: dark[0], c: dark[1], h: ton },
  });
  return {
    surface: tinted([1, 0], [0.21, 0.012]),
    'surface-2': tinted([0.972, 0.006], [0.255, 0.014]),
    'surface-3': tinted([0.935, 0.018], [0.31, 0.022]),
    text: tinted([0.23, 0.02], [0.955, 0.006]),
    'text-2': tinted([0.45, 0.02], [0.79, 0.012]),
    line: tinted([0.86, 0.012], [0.4, 0.016]),
    edge: tinted([0.5, 0.02], [0.7, 0.016]),
    primary: tinted([0.42, krom], [0.82, krom]),
    'primary-2': tinted([0.33, krom], [0.9, krom]),
    'on-primary': tinted([1, 0], [0.2, 0.02]),
    ...STATES,
  } satisfies Record<string, LightDarkPair>;
}

/** Errors, warnings and successes look the same in every theme. */
const STATES = {
  error: { light: { l: 0.48, c: 0.19, h: 27 }, dark: { l: 0.79, c: 0.12, h: 27 } },
  'error-surface': { light: { l: 0.965, c: 0.018, h: 27 }, dark: { l: 0.29, c: 0.05, h: 27 } },
  warning: { light: { l: 0.47, c: 0.1, h: 65 }, dark: { l: 0.84, c: 0.12, h: 80 } },
  'warning-surface': { light: { l: 0.965, c: 0.04, h: 85 }, dark: { l: 0.3, c: 0.04, h: 80 } },
  success: { light: { l: 0.44, c: 0.1, h: 150 }, dark: { l: 0.82, c: 0.12, h: 150 } },
  'success-surface': { light: { l: 0.955, c: 0.03, h: 150 }, dark: { l: 0.29, c: 0.04, h: 150 } },
  'focus-1': { light: { l: 0.18, c: 0, h: 0 }, dark: { l: 1, c: 0, h: 0 } },
  'focus-2': { light: { l: 0.89, c: 0.17, h: 95 }, dark: { l: 0.49, c: 0.1, h: 85 } },
} satisfies Record<string, LightDarkPair>;

export type ColourName = keyof ReturnType<typeof colours>;

/**
 * Returns a theme as a style sheet with a custom property per colour. Browsers without `light-dark()` get the light
 * ones.
 */
export function themeCss(theme: Theme): string {
  const all = Object.entries(colours(theme));
  const both = all.map(([name, { light, dark }]) => `--${name}:light-dark(${css(light)},${css(dark)})`);
  const plain = all.map(([name, { light }]) => `--${name}:${hex(gamutMapped(light))}`);
  return [
    // This is the first sheet of every page, so it decides the order of the layers.
    '@layer base,parts,page,paper;',
    `:root{color-scheme:light dark;${both.join(';')}}`,
    `@supports not (color:light-dark(red,red)){:root{color-scheme:light;${plain.join(';')}}}`,
    '',
  ].join('\n');
}

function css({ l, c, h }: Oklch): string {
  return `oklch(${l} ${c} ${h})`;
}
