import { find, linkButton, make } from './dom.ts';
import { saveAsFile } from './save.ts';
import { unlockForms } from './send-once.ts';

/** Milliseconds until a report that was sent counts as not sent. */
const SEND_TIMEOUT = 20_000;
const FAILED = 'Rapporten skickades inte. Texten finns kvar. Försök igen.';

/**
 * Sends the report while the page stays, so that a network that has gone takes no text with it. Sending again is
 * harmless: the server knows the report by its key. Nothing is ever sent later by itself.
 */
export function sendWithTimeout(): void {
  const form = find<HTMLFormElement>('form.review');
  form?.addEventListener('submit', (event) => {
    // "Ändra" goes the browser's own way.
    if (event.defaultPrevented || event.submitter?.hasAttribute('formaction')) return;
    event.preventDefault();
    void send(form);
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  let answer: Response;
  try {
    const signal = AbortSignal.timeout(SEND_TIMEOUT);
    answer = await fetch(form.action, { method: 'POST', body: new FormData(form), signal });
  } catch {
    unlockForms();
    return showNotSent(form);
  }
  // What has to be mended is shown as it is without JavaScript: the server answers the same again.
  if (answer.redirected) location.assign(answer.url);
  else if (answer.headers.has('content-security-policy')) form.submit();
  else {
    // Not an answer of ours: a host in front has had enough, or has no service behind it.
    unlockForms();
    showNotSent(form);
  }
}

/** Says that it failed, where focus goes, with a way to keep the text. */
function showNotSent(form: HTMLFormElement): void {
  find('#skickades-inte')?.remove();
  const save = linkButton('Spara texten som fil', () => saveAsFile(form));
  const region = make('div', 'notice warning', make('p', '', FAILED, ' ', save));
  region.id = 'skickades-inte';
  region.tabIndex = -1;
  region.setAttribute('role', 'alert');
  find('h1')?.before(region);
  region.focus();
}
