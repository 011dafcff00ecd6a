import { find, linkButton, make } from './dom.ts';
import { saveAsFile } from './save.ts';
import { unlockForms } from './send-once.ts';

/** Milliseconds without an answer until a report counts as not sent. */
const SEND_TIMEOUT = 20_000;
const FAILED = 'Rapporten skickades inte. Texten finns kvar. Försök igen.';

/**
 * Sends the report without leaving the page, so that no text is lost when the network is down. Sending again is
 * harmless: the server recognises the report by its key. Nothing is ever sent later automatically.
 */
export function sendWithTimeout(): void {
  const form = find<HTMLFormElement>('form.review');
  form?.addEventListener('submit', (event) => {
    // "Ändra" is submitted by the browser.
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
  // A page with faults is shown as without JavaScript: the browser posts again, and the answer is the same.
  if (answer.redirected) location.assign(answer.url);
  else if (answer.headers.has('content-security-policy')) form.submit();
  else {
    // The answer is not the service's: a host in front limits requests, or cannot reach the service.
    unlockForms();
    showNotSent(form);
  }
}

/** Shows and focuses a message that sending failed, with a way to keep the text. */
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
