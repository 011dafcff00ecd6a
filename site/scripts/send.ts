import { find, linkButton, make } from './dom.ts';
import { saveAsFile } from './save.ts';
import { unlockForms } from './send-once.ts';
import { keepSent } from './sent.ts';

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
  let page: Document;
  const body = new FormData(form);
  try {
    const signal = AbortSignal.timeout(SEND_TIMEOUT);
    const headers = { 'x-skav-script': '1' };
    answer = await fetch(form.action, { method: 'POST', body, headers, signal });
    page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    unlockForms();
    return showNotSent(form);
  }
  const isOurs = answer.headers.has('content-security-policy');
  const isStep = new URL(answer.url).searchParams.has('u');
  // As the browser goes to the page itself, when the reporter is quicker than this script.
  if (isOurs && answer.redirected && isStep) location.assign(answer.url);
  else if (isOurs && answer.redirected && canKeep(body, answer.url, page)) location.replace(answer.url);
  // As without JavaScript: the browser posts again, and the answer is the same.
  else if (isOurs) form.submit();
  else {
    // The answer is not the service's: a host in front limits requests, or cannot reach the service.
    unlockForms();
    showNotSent(form);
  }
}

/** Whether a receipt can be kept in this tab: its own address has shown it once by now. */
function canKeep(body: FormData, url: string, page: Document): boolean {
  const id = find('[data-receipt]', page)?.dataset['receipt'];
  const content = find('main .frame', page)?.innerHTML;
  if (!id || !content) return false;
  try {
    keepSent(String(body.get('nyckel')), id, url, content);
    return true;
  } catch {
    return false;
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
