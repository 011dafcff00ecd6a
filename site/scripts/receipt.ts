import { find } from './dom.ts';
import { startPage } from './page.ts';
import { showKeptReceipt } from './sent.ts';

if (find('[data-shown]')) showKeptReceipt();
startPage();

const buttons = find('[data-receipt-buttons]');
if (buttons) buttons.hidden = false;

find('[data-copy]')?.addEventListener('click', () => void copy());

async function copy(): Promise<void> {
  const status = find('[data-copied]');
  const code = find('[data-code]')?.dataset['code'] ?? '';
  try {
    await navigator.clipboard.writeText(code);
    if (status) status.textContent = 'Koden är kopierad.';
  } catch {
    if (status)
      status.textContent = 'Koden gick inte att kopiera. Markera den och kopiera själv, eller skriv av den.';
  }
}
