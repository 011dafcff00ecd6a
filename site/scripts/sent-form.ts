import { find, make } from './dom.ts';
import { clearDraft } from './draft-storage.ts';
import { sentId } from './sent.ts';

/** Empties a form that has been sent, says so, and gives it a new key for another report. */
export async function emptySent(form: HTMLFormElement, field: HTMLInputElement, key: string): Promise<void> {
  const id = sentId(field.value) ?? (await idFromService(field.value));
  if (!id) return;
  // Resetting a form that came filled in would fill it in again. Its address now says that it was sent.
  if (form.dataset['draft'] !== 'restore') {
    location.reload();
    return;
  }
  clearDraft();
  form.reset();
  find('.draft-note', form)?.remove();
  find('#skickat')?.remove();
  form.before(note(id));
  field.value = key;
  history.replaceState(key, '');
}

/**
 * Asks the service whether a form was sent: if the reporter is quicker than the script of the review page, the browser
 * itself sends it, and then this tab has no record of it.
 */
async function idFromService(token: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`/rapportera/granska?u=${token}`, { redirect: 'manual' });
    // Only the page about a form that was sent has this status.
    if (answer.status !== 200) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return find('[data-sent]', page)?.dataset['sent'];
  } catch {
    // Without a network the form stays as it was left.
    return undefined;
  }
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
