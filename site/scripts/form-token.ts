import { find } from './dom.ts';
import { isStored, SENT_KEY } from './draft-storage.ts';

/**
 * Gives a form its key when it is made, and keeps the key with the page's place in the history. When Back or Forward
 * leads to a form that has been sent, it is emptied and says so.
 */
export function keyForm(form: HTMLFormElement): void {
  const field = find<HTMLInputElement>('[name=nyckel]', form);
  if (!field) return;
  const isReturn = history.state !== null;
  field.value ||= history.state ?? newToken();
  history.replaceState(field.value, '');
  // Each time the page is shown: the browser may have filled in the form again, or kept the page as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (isReturn || persisted || isStored(SENT_KEY))
      void import('./sent-form.ts').then(({ emptySent }) => emptySent(form, field, newToken()));
  });
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('');
}
