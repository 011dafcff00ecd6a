import type { Cell } from '../../../core/statistics/cell.ts';
import { formatCount } from '../../../core/statistics/sentences/numbers.ts';
import { type Html, html } from '../../html.ts';

/** Returns the number of a cell, or undefined when it is hidden. */
export function shownNumber(cell: Cell): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/**
 * Returns a cell as people read it, with words instead of symbols for screen readers. As an image with a text: what is
 * hidden from readers, or drawn outside the page for them, is printed by Chromium without a tag, and takes the tag of
 * its cell with it.
 */
export function cellText(cell: Cell): Html {
  if (typeof cell === 'number') return html`${formatCount(cell)}`;
  const words = SPOKEN[cell.charAt(0)];
  if (words === undefined) return html`<span class="hidden-cell">${cell}</span>`;
  const spoken = words.replace('#', cell.slice(1));
  return html`<span class="hidden-cell" role="img" aria-label="${spoken}">${cell}</span>`;
}

/** Returns a cell as a table cell, aligned as a number. */
export function numberCell(cell: Cell): Html {
  return html`<td class="num">${cellText(cell)}</td>`;
}

/** What a hidden cell is called, by its first character; `#` stands for its number. */
const SPOKEN: Record<string, string> = {
  '<': 'färre än #',
  '≥': '# eller fler, dolt',
  '.': 'dolt',
};

/** Returns a width in per cent for an SVG, with at most two decimals. */
export function percentWidth(part: number, whole: number): string {
  return `${Number(((100 * part) / Math.max(whole, 1)).toFixed(2))}%`;
}
