import { findAll } from './dom.ts';

/** Share of the limit from which the count is shown. */
const SHOWN_FROM = 0.8;
/** Milliseconds after the last key. */
const PAUSE = 500;

/** Says how much room is left in a long text. Typing is never cut off. */
export function attachCounters(): void {
  for (const area of findAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const counter = document.getElementById(`${area.id}-antal`);
    if (!counter) continue;
    let timer = 0;
    const show = () => {
      const text = remainingText([...area.value].length, Number(area.dataset['limit']));
      if (counter.textContent !== text) counter.textContent = text;
    };
    area.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(show, PAUSE);
    });
    show();
  }
}

/** "Du har 787 tecken kvar", or nothing while there is plenty. */
export function remainingText(length: number, limit: number): string {
  if (length < limit * SHOWN_FROM) return '';
  const left = (limit - length).toLocaleString('sv');
  return length <= limit
    ? `Du har ${left} tecken kvar.`
    : `Du har skrivit ${(length - limit).toLocaleString('sv')} tecken för mycket.`;
}
