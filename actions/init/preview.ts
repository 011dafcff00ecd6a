import { CHROMA } from '../../core/init/association.ts';
import { gamutMapped, hex } from '../../views/theme/oklch.ts';
import { colours } from '../../views/theme/theme.ts';

/** Where colours are shown: a stream that reports its colour depth if it is a terminal. */
interface Screen {
  hasColors?: (count: number) => boolean;
}

/** How many colours a terminal needs for a theme to look as it does on the site. */
const TRUE_COLOUR = 2 ** 24;
const STEP = 30;

/** Every thirtieth hue, each number on its own colour; undefined where the terminal shows no such colours. */
export function palette(screen: Screen): string | undefined {
  const hues = Array.from({ length: 360 / STEP }, (_, index) => index * STEP);
  return screen.hasColors?.(TRUE_COLOUR) ? hues.map(painted).join('') : undefined;
}

/** A hue as the site has it on a button; undefined where the terminal shows no such colours. */
export const swatch = (screen: Screen, hue: number): string | undefined =>
  screen.hasColors?.(TRUE_COLOUR) ? painted(hue) : undefined;

function painted(hue: number): string {
  const { primary, 'on-primary': onPrimary } = colours({ ton: hue, krom: CHROMA });
  const [back, text] = [primary, onPrimary].map(({ light }) => channels(hex(gamutMapped(light))));
  return `\x1b[48;2;${back}m\x1b[38;2;${text}m ${String(hue).padStart(3)} \x1b[0m`;
}

/** `#00565b` as `0;86;91`. */
const channels = (colour: string): string =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(';');
