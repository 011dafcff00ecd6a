import { cleanText, lengthOf } from '../../core/report/text.ts';
import { findAll } from './dom.ts';

/** The share of the limit from which the count is shown. */
const SHOWN_FROM = 0.8;
/** Milliseconds from the last key press until the count is updated. */
const PAUSE = 500;

/** Shows how many characters remain in a long text. Typing is never cut off. */
export function attachCounters(): void {
  for (const area of findAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const counter = document.getElementById(`${area.id}-antal`);
    if (!counter) continue;
    let timer = 0;
    const show = () => {
      const text = remainingText(lengthOf(cleanText(area.value)), Number(area.dataset['limit']));
      if (counter.textContent !== text) counter.textContent = text;
    };
    area.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(show, PAUSE);
    });
    show();
  }
}

/** Returns "Du har 787 tecken kvar.", or an empty text while there is plenty of room. */
export function remainingText(length: number, limit: number): string {
  if (length < limit * SHOWN_FROM) return '';
  const left = (limit - length).toLocaleString('sv');
  return length <= limit
    ? `Du har ${left} tecken kvar.`
    : `Du har skrivit ${(length - limit).toLocaleString('sv')} tecken för mycket.`;
}
