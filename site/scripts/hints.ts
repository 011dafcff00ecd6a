import type { Finding } from '../../core/deid/finding.ts';
import { maskOne } from '../../core/deid/mask.ts';
import { findInWorker } from './detector-client.ts';
import { make } from './dom.ts';
import { hintList } from './hint-list.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Milliseconds after the last key: long enough that nobody is told off in the middle of a word. */
const PAUSE = 1200;

/** What the reporter has said is no person, for as long as the page is open. Kept nowhere else. */
const dismissed = new Set<string>();

/** Points out what may identify a person while the reporter writes. It shows the place and never shames. */
export function attachHints(field: Field): void {
  const region = document.getElementById(`${field.id}-fynd`) ?? addRegion(field);
  let timer = 0;
  let shown = '';
  const look = async (said = '') => {
    clearTimeout(timer);
    const text = field.value;
    const found = await findInWorker(text);
    // What was typed meanwhile has its own turn coming.
    if (field.value !== text) return;
    const open = found.filter((finding) => !dismissed.has(dismissalKey(text, finding)));
    const key = said + open.map(({ start, end, type }) => `${type} ${start} ${end}`).join();
    if (key === shown) return;
    shown = key;
    region.replaceChildren(...hintList(open, said, { show, replace, dismiss }));
  };

  function show({ start, end }: Finding): void {
    field.focus();
    field.setSelectionRange(start, end);
  }

  async function replace(finding: Finding): Promise<void> {
    const text = field.value;
    const found = await findInWorker(text);
    const { text: masked, placeholder } = maskOne(text, found, finding);
    // The text may have changed since the button was drawn; then there is nothing to replace.
    if (!placeholder || field.value !== text) return look();
    field.value = masked;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await look(`Bytt till ${placeholder}.`);
    keepFocus();
  }

  async function dismiss(finding: Finding): Promise<void> {
    dismissed.add(dismissalKey(field.value, finding));
    await look();
    keepFocus();
  }

  /** The button that was pressed is gone; the next one takes over, or the text itself. */
  function keepFocus(): void {
    (region.querySelector('button') ?? field).focus();
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), PAUSE);
  });
  field.addEventListener('blur', () => void look());
  if (field.value) void look();
}

function dismissalKey(text: string, { type, start, end }: Finding): string {
  return `${type} ${text.slice(start, end).toLowerCase()}`;
}

/** The one-line fields have no region of their own in the page: they are rarely used and rarely wrong. */
function addRegion(field: Field): HTMLElement {
  const region = make('div', 'findings');
  region.id = `${field.id}-fynd`;
  region.setAttribute('role', 'status');
  field.after(region);
  return region;
}
