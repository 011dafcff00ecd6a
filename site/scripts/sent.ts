import { find } from './dom.ts';
import { SENT_KEY } from './draft-storage.ts';

/** Records in this tab which forms have been sent, and keeps the newest receipt for half an hour. */
const RECEIPT_KEY = 'skav-kvitto';
/** Milliseconds, as long as the receipt's address is valid. */
const LIFETIME = 30 * 60 * 1000;

interface Receipt {
  url: string;
  html: string;
  saved: number;
}

/** Returns the id of the case that a form has become; undefined when it was not sent from this tab. */
export function sentId(token: string): string | undefined {
  return (read(SENT_KEY) as Record<string, string> | undefined)?.[token];
}

/**
 * Keeps in this tab that a form was sent, and its receipt.
 * @throws DOMException when the browser stores nothing
 */
export function keepSent(token: string, id: string, url: string, html: string): void {
  sessionStorage.setItem(SENT_KEY, JSON.stringify({ ...(read(SENT_KEY) as object), [token]: id }));
  sessionStorage.setItem(RECEIPT_KEY, JSON.stringify({ url, html, saved: Date.now() }));
}

/** Shows the receipt in place of what its address says in another browser, when it was sent from this tab. */
export function showKeptReceipt(): void {
  const kept = read(RECEIPT_KEY) as Receipt | undefined;
  const frame = find('main .frame');
  if (!kept || !frame || kept.url !== location.href) return;
  if (Date.now() - kept.saved > LIFETIME) {
    sessionStorage.removeItem(RECEIPT_KEY);
    return;
  }
  // Our own page, as this tab got it.
  frame.innerHTML = kept.html;
  const title = find('[data-title]', frame)?.dataset['title'] ?? '';
  document.title = document.title.replace(/^.*(?= – )/, title);
}

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    // Unreadable or forbidden counts as nothing.
    return undefined;
  }
}
