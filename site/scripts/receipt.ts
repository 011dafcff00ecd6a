import { find, findAll } from './dom.ts';
import { startPage } from './page.ts';
import { saveText } from './save-text.ts';
import { showKeptReceipt } from './sent.ts';

if (find('[data-shown]')) showKeptReceipt();
startPage();
// A click and not a submit, which is stopped while there is no network.
for (const button of findAll<HTMLButtonElement>('[data-text]'))
  button.addEventListener('click', (event) => save(event, button));

offer('[data-copy]', copy);
if ('share' in navigator) offer('[data-share]', share);

function offer(selector: string, act: () => Promise<void>): void {
  const button = find(selector);
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => void act());
}

/** Saves a file that the page already has: also without a network, and without asking the server. */
function save(event: Event, button: HTMLButtonElement): void {
  event.preventDefault();
  saveText(button.value, button.dataset['type'] ?? '', fileText(button));
}

/** HTML has line feeds alone in an attribute. */
const fileText = (button: HTMLElement | undefined): string =>
  (button?.dataset['text'] ?? '').replace(/\r?\n/g, '\r\n');

async function share(): Promise<void> {
  try {
    await navigator.share({ text: fileText(find('[value="kvitto.txt"]') ?? undefined) });
  } catch {
    // The reporter cancelled, or no app here takes a text: the code is still on the page.
  }
}

async function copy(): Promise<void> {
  const status = find('[data-copied]');
  const code = find('[data-code]')?.dataset['code'] ?? '';
  try {
    await navigator.clipboard.writeText(code);
    if (status) status.textContent = 'Koden är kopierad.';
  } catch {
    if (status)
      status.textContent = 'Koden gick inte att kopiera. Markera den och kopiera själv, eller skriv av den.';
  }
}
