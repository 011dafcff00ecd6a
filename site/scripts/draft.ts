import { DRAFT_KEY } from './draft-storage.ts';

/** Milliseconds from the last key press until the draft is saved. */
const PAUSE = 400;
/** Fields that are never stored: who the reporter is, and what belongs to one post. */
export const NEVER = /^(?:kontakt\.|nyckel$|webbplats$)/;

export type Values = Record<string, string[]>;
type Control = HTMLInputElement | HTMLTextAreaElement;

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

/** The controls of a form that hold an answer. */
export function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((element): element is Control => element.matches('input, textarea'));
}

/** Whether a control is ticked rather than written in. */
export function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

function isFree(control: Control): boolean {
  return 'identify' in control.dataset;
}
