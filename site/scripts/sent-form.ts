import { find, make } from './dom.ts';
import { sentId } from './sent.ts';

/** Empties a form that has been sent, says so, and gives it a new key for another report. */
export function emptySent(form: HTMLFormElement, field: HTMLInputElement, key: string): void {
  const id = sentId(field.value);
  if (!id) return;
  // A form that came filled in would be as it came. Its address says by now that it was sent.
  if (form.dataset['draft'] !== 'restore') {
    location.reload();
    return;
  }
  form.reset();
  find('.draft-note', form)?.remove();
  find('#skickat')?.remove();
  form.before(note(id));
  field.value = key;
  history.replaceState(key, '');
}

function note(id: string): HTMLElement {
  const link = make('a', '', 'Följ ditt ärende');
  link.href = '/folj/';
  const text = make(
    'p',
    '',
    `Rapporten är redan skickad. Ärende-id ${id}. `,
    link,
    '. Här kan du rapportera en till.',
  );
  const region = make('div', 'notice', text);
  region.id = 'skickat';
  region.setAttribute('role', 'status');
  return region;
}
