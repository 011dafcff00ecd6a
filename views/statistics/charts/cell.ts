import type { Cell } from '../../../core/statistics/cell.ts';
import { formatCount } from '../../../core/statistics/sentences/numbers.ts';
import { type Html, html } from '../../html.ts';

/** The number, when it is shown. */
export function shownNumber(cell: Cell): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

/** A cell as people read it, with words for who hears the page. */
export function cellText(cell: Cell): Html {
  if (typeof cell === 'number') return html`${formatCount(cell)}`;
  const words = SPOKEN[cell.charAt(0)];
  if (words === undefined) return html`<span class="hidden-cell">${cell}</span>`;
  const spoken = words.replace('#', cell.slice(1));
  return html`<span class="hidden-cell"><span aria-hidden="true">${cell}</span><span class="visually-hidden">${spoken}</span></span>`;
}

const SPOKEN: Record<string, string> = {
  '<': 'färre än #',
  '≥': '# eller fler, dolt',
  '.': 'dolt',
};

/** A width in per cent for an SVG, short and always the same. */
export function percentWidth(part: number, whole: number): string {
  return `${Number(((100 * part) / Math.max(whole, 1)).toFixed(2))}%`;
}
