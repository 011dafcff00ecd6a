import { findInWorker, isClear } from './detector-client.ts';
import type { IsClear } from './draft.ts';
import { attachHints } from './hints.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Milliseconds after the last key. */
const PAUSE = 300;

/** Looks through the free texts: hints for the reporter, and word to the draft when a text may be kept. */
export function watchTexts(fields: readonly Field[], changed: () => void): IsClear {
  for (const field of fields) {
    attachHints(field);
    let timer = 0;
    const look = () => void findInWorker(field.value).then(changed);
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, PAUSE);
    });
    look();
  }
  return isClear;
}
