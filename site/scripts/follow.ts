import type { RemovedStatus, Status } from '../../core/case/status.ts';
import { readCode, receiptHash } from '../../core/receipt.ts';
import { statusView } from '../follow/view.ts';
import { find } from './dom.ts';
import { showFault } from './fault.ts';
import { startPage } from './page.ts';
import { showStatus } from './status.ts';
import { swedishToday } from './today.ts';

const FAILED = 'Det gick inte att hämta ärendet. Försök igen om en stund.';

// Without Web Crypto (an address without https) the form is posted as it is, and the server makes the hash.
if (globalThis.crypto?.subtle) find('#folj')?.addEventListener('submit', (event) => void answer(event));
startPage();

/** Hashes the code here, so that the code itself never leaves the browser. */
async function answer(event: Event): Promise<void> {
  event.preventDefault();
  const field = find<HTMLInputElement>('#kod');
  const code = readCode(field?.value ?? '');
  if (!field) return;
  if (!code) return showFault(field);
  try {
    const response = await fetch(`/folj/${await receiptHash(code)}.json`);
    if (response.status === 404) return showFault(field);
    if (!response.ok) return showFault(field, FAILED);
    showStatus(statusView((await response.json()) as Status | RemovedStatus, swedishToday()));
  } catch {
    showFault(field, FAILED);
  }
}
