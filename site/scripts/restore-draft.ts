import { find, linkButton, make } from './dom.ts';
import { controls, isTick, NEVER, type Values } from './draft.ts';
import { clearDraft, DRAFT_KEY } from './draft-storage.ts';

/** Milliseconds that a draft is kept. */
const LIFETIME = 60 * 60 * 1000;

/** Fills in the draft in fields that are empty, and shows a note about it. */
export function restoreDraft(form: HTMLFormElement): void {
  const values = read();
  if (!values || form.dataset['draft'] !== 'restore') return;
  let restored = false;
  for (const control of controls(form)) {
    const kept = values[control.name];
    if (!kept || NEVER.test(control.name)) continue;
    if (isTick(control)) control.checked ||= kept.includes(control.value);
    else if (control.value === '') control.value = kept[0] ?? '';
    const details = control.closest('details');
    if (details) details.open = true;
    restored = true;
  }
  if (restored) form.prepend(note(form));
}

function read(): Values | undefined {
  try {
    const { saved, values } = JSON.parse(sessionStorage.getItem(DRAFT_KEY) ?? '{}');
    if (Date.now() - saved < LIFETIME) return values;
    sessionStorage.removeItem(DRAFT_KEY);
  } catch {
    // An unreadable draft counts as none.
  }
  return undefined;
}

function note(form: HTMLFormElement): HTMLElement {
  const region = make('div', 'notice draft-note');
  region.setAttribute('role', 'status');
  const clear = linkButton('Töm formuläret', () => {
    clearDraft();
    form.reset();
    for (const control of controls(form)) control.dispatchEvent(new Event('input', { bubbles: true }));
    region.remove();
    find('h1')?.focus();
  });
  region.append(make('p', '', 'Vi har fyllt i det du skrev tidigare i den här fliken. ', clear));
  return region;
}
