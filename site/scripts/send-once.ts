import { find, findAll } from './dom.ts';

/** Makes a second click do nothing while a form is being sent. The server also has an idempotency key. */
export function preventDoubleSubmit(): void {
  for (const form of findAll<HTMLFormElement>('form[method=post]')) form.addEventListener('submit', lock);
  // The browser's back button shows the page as it was left.
  addEventListener('pageshow', unlockForms);
}

function lock(event: SubmitEvent): void {
  const form = event.currentTarget as HTMLFormElement;
  if (event.defaultPrevented) return;
  if (form.dataset['sending']) {
    event.preventDefault();
    return;
  }
  form.dataset['sending'] = 'yes';
  const button = event.submitter;
  if (!button) return;
  button.setAttribute('aria-disabled', 'true');
  const busy = button.dataset['busy'];
  if (!busy) return;
  button.dataset['text'] = button.textContent;
  button.textContent = busy;
}

/** Allows the page's forms to be sent again. */
export function unlockForms(): void {
  for (const form of findAll('form[data-sending]')) {
    delete form.dataset['sending'];
    const button = find('[aria-disabled]', form);
    button?.removeAttribute('aria-disabled');
    if (button?.dataset['text']) button.textContent = button.dataset['text'];
  }
}
