import { findAll } from './dom.ts';

/** Shows the buttons that print the page. Without JavaScript there is the browser's own menu. */
export function offerPrint(): void {
  for (const button of findAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
