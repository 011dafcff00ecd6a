import { findAll } from './dom.ts';

/** Shows the buttons that print the page. Without JavaScript the browser's own menu does it. */
export function offerPrint(): void {
  for (const button of findAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
