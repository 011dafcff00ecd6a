import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import {
  PASSKEY_BROWSER_FAULTS as BROWSER_FAULTS,
  isPasskeyFault,
  PASSKEY_FAULTS,
} from '../../core/texts/work/passkey.ts';

// Asks the browser for a passkey when the form is sent, and sends its answer with the form.
const form = document.querySelector<HTMLFormElement>('[data-passkey]');
if (form) {
  form.hidden = false;
  if (!window.PublicKeyCredential) say(form, BROWSER_FAULTS.unsupported);
  let isAsking = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void ask(form)
      .then((fault) => {
        if (fault === undefined) form.submit();
        else say(form, fault);
      })
      .finally(() => {
        isAsking = false;
      });
  });
}

/** Fills in the form with the browser's answer. Returns what is wrong, if something is. */
async function ask(from: HTMLFormElement): Promise<string | undefined> {
  say(from, '');
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(from)) if (typeof value === 'string') body.set(name, value);
  try {
    const response = await fetch(`${from.getAttribute('action')}/start`, { method: 'POST', body });
    const started = await response.json();
    if (!response.ok) return refusalText(started.fel);
    const answer =
      from.dataset['passkey'] === 'ny'
        ? await startRegistration({ optionsJSON: started.options })
        : await startAuthentication({ optionsJSON: started.options });
    fill(from, 'state', started.state);
    fill(from, 'svar', JSON.stringify(answer));
    return undefined;
  } catch (error) {
    return faultText(error as Error & { code?: string });
  }
}

function fill(from: HTMLFormElement, name: string, value: string): void {
  const field = from.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (field) field.value = value;
}

function say(from: HTMLFormElement, text: string): void {
  const place = from.querySelector('[data-fault]');
  if (place) place.textContent = text;
}

/** The service's refusal. Whom to write to is on the page that the form leads to, not here. */
function refusalText(code: unknown): string {
  if (code === 'wait') return PASSKEY_FAULTS.wait();
  if (typeof code === 'string' && isPasskeyFault(code)) {
    location.reload();
    return '';
  }
  return BROWSER_FAULTS.down;
}

function faultText({ name, code }: Error & { code?: string }): string {
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' || name === 'InvalidStateError')
    return BROWSER_FAULTS.already;
  if (code === 'ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT') return BROWSER_FAULTS.unverified;
  if (name === 'NotAllowedError' || name === 'AbortError') return BROWSER_FAULTS.cancelled;
  // Only fetch throws it: the service did not answer, or not with JSON.
  if (name === 'TypeError' || name === 'SyntaxError') return BROWSER_FAULTS.down;
  return BROWSER_FAULTS.unsupported;
}
