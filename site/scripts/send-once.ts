import { find, findAll } from './dom.ts';

/** A form is sent once: a second click while the first is on its way does nothing. The server has a key as well. */
export function preventDoubleSubmit(): void {
  for (const form of findAll<HTMLFormElement>('form[method=post]')) form.addEventListener('submit', lock);
  // Back in the browser shows the page as it was left.
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

/** Lets the forms of the page be sent again. */
export function unlockForms(): void {
  for (const form of findAll('form[data-sending]')) {
    delete form.dataset['sending'];
    const button = find('[aria-disabled]', form);
    button?.removeAttribute('aria-disabled');
    if (button?.dataset['text']) button.textContent = button.dataset['text'];
  }
}
