import { attachCounters } from './counter.ts';
import { findInWorker, isClear } from './detector-client.ts';
import type { IsClear } from './draft.ts';
import { attachHints } from './hints.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Milliseconds from the last key press until a text is checked. */
const PAUSE = 300;

/**
 * Watches the free texts: counts their characters, shows hints to the reporter, and calls `changed` when a text was
 * checked, so that the draft can store it.
 */
export function watchTexts(fields: readonly Field[], changed: () => void): IsClear {
  attachCounters();
  for (const field of fields) {
    attachHints(field);
    let timer = 0;
    const check = () => void findInWorker(field.value).then(changed);
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(check, PAUSE);
    });
    check();
  }
  return isClear;
}
