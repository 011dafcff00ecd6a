import { find, linkButton, make } from './dom.ts';
import { clearDraft, DRAFT_KEY } from './draft-storage.ts';

/** Milliseconds that a draft is kept. */
const LIFETIME = 60 * 60 * 1000;
/** Milliseconds from the last key press until the draft is saved. */
const PAUSE = 400;
/** Fields that are never stored: who the reporter is, and what belongs to one post. */
const NEVER = /^(?:kontakt\.|nyckel$|webbplats$)/;

type Values = Record<string, string[]>;
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Whether a text has been checked and contains nothing that must not be stored. */
export type IsClear = (text: string) => boolean;

/**
 * Keeps what is typed in this tab for an hour, in case the page is left by mistake: never name, e-mail or telephone,
 * and a free text only when `isClear`.
 * @returns a function that saves the draft at once
 */
export function keepDraft(form: HTMLFormElement, isClear: IsClear): () => void {
  const save = () => store(form, isClear);
  let timer = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE);
  });
  addEventListener('pagehide', save);
  return save;
}

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
    restored = true;
  }
  if (restored) form.prepend(note(form));
}

function store(form: HTMLFormElement, isClear: IsClear): void {
  const values: Values = {};
  for (const control of controls(form)) {
    if (!control.name || control.value === '' || NEVER.test(control.name)) continue;
    if (isTick(control) ? !control.checked : isFree(control) && !isClear(control.value)) continue;
    values[control.name] = [...(values[control.name] ?? []), control.value];
  }
  try {
    sessionStorage.setItem(DRAFT_KEY, JSON.stringify({ saved: Date.now(), values }));
  } catch {
    // Storage is full or forbidden: the form works without a draft.
  }
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

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((element): element is Control =>
    element.matches('input, select, textarea'),
  );
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

function isFree(control: Control): boolean {
  return 'identify' in control.dataset;
}
