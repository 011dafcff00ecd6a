import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';
import { codeMistake, readReceiptCode, receiptHash } from '../../core/receipt.ts';
import { codeMistakeText } from '../../core/texts/status.ts';
import { statusView } from '../follow/view.ts';
import { find } from './dom.ts';
import { showFault } from './fault.ts';
import { startPage } from './page.ts';
import { showStatus } from './status.ts';
import { swedishToday } from './today.ts';
import { watchFields } from './watch-fields.ts';

const FAILED = 'Det gick inte att hämta ärendet. Försök igen om en stund.';

// Without Web Crypto (an address without https) the form is posted as it is, and the server hashes the code.
if (globalThis.crypto?.subtle) find('#folj')?.addEventListener('submit', (event) => void showCase(event));
startPage();
watchFields();

/** Fetches the case by the hash of its code, so that the code itself never leaves the browser. */
async function showCase(event: Event): Promise<void> {
  event.preventDefault();
  const field = find<HTMLInputElement>('#kod');
  const code = readReceiptCode(field?.value ?? '');
  if (!field) return;
  if (!code) return showFault(field, codeMistakeText(codeMistake(field.value)));
  try {
    const response = await fetch(`/folj/${await receiptHash(code)}.json`);
    if (response.status === 404) return showFault(field);
    if (!response.ok) return showFault(field, FAILED);
    showStatus(statusView((await response.json()) as CaseStatus | RemovedStatus, swedishToday()), code);
  } catch {
    showFault(field, FAILED);
  }
}
