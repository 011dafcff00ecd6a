import type { Finding } from '../../core/deid/finding.ts';
import { maskOne, wholeNames } from '../../core/deid/mask-one.ts';
import { findInWorker } from './detector-client.ts';
import { make } from './dom.ts';
import { hintList } from './hint-list.ts';
import { marksBehind } from './text-marks.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Milliseconds from the last key press until hints are shown: long enough not to interrupt in the middle of a word. */
const PAUSE = 1200;

/** What the reporter has marked as not a person, while the page is open. Stored nowhere else. */
const dismissed = new Set<string>();

/** Points out what may identify a person while the reporter writes: where it is, without reproach. */
export function attachHints(field: Field): void {
  const region = document.getElementById(`${field.id}-fynd`) ?? addRegion(field);
  const mark = marksBehind(field);
  let timer = 0;
  let shown = '';
  const check = async (doneText = '') => {
    clearTimeout(timer);
    const text = field.value;
    const found = await findWhole(text);
    await released();
    // A newer text has its own check coming.
    if (field.value !== text) return;
    const open = found.filter((finding) => !dismissed.has(dismissalKey(text, finding)));
    const key = doneText + open.map(({ start, end, type }) => `${type} ${start} ${end}`).join();
    mark(text, open);
    if (key === shown) return;
    shown = key;
    region.replaceChildren(...hintList(text, open, doneText, { show, replace, dismiss }));
  };

  function show({ start, end }: Finding): void {
    field.focus();
    field.setSelectionRange(start, end);
  }

  async function replace(finding: Finding, word: string): Promise<void> {
    const text = field.value;
    const { text: masked, placeholder } = maskOne(text, await findWhole(text), finding, word);
    // The text may have changed since the button was drawn; then there is nothing to replace.
    if (!placeholder || field.value !== text) return check();
    field.value = masked;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await check(`Bytt till ${placeholder}.`);
    keepFocus();
  }

  async function dismiss(finding: Finding): Promise<void> {
    dismissed.add(dismissalKey(field.value, finding));
    await check();
    keepFocus();
  }

  /** Moves the focus from the button that was pressed, which is gone, to the next one or to the text. */
  function keepFocus(): void {
    (region.querySelector('button') ?? field).focus();
  }

  field.addEventListener('input', () => {
    mark(field.value, []);
    clearTimeout(timer);
    timer = window.setTimeout(() => void check(), PAUSE);
  });
  field.addEventListener('blur', () => void check());
  if (field.value) void check();
}

let isPressed = false;
addEventListener('pointerdown', () => (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), true);

/**
 * Resolves when no pointer is pressed. Pressing a button takes the focus from the text, and hints that then appear above
 * the button would move it away: it would not be clicked.
 */
function released(): Promise<void> {
  if (!isPressed) return Promise.resolve();
  return new Promise((done) => {
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => setTimeout(done), { once: true, capture: true });
  });
}

const findWhole = async (text: string): Promise<Finding[]> => wholeNames(text, await findInWorker(text));

function dismissalKey(text: string, { type, start, end }: Finding): string {
  return `${type} ${text.slice(start, end).toLowerCase()}`;
}

/** Adds the region for hints to a one-line field; the page has none for these rarely used fields. */
function addRegion(field: Field): HTMLElement {
  const region = make('div', 'findings');
  region.id = `${field.id}-fynd`;
  region.setAttribute('role', 'status');
  field.after(region);
  return region;
}
