import { openKeyFile, openSealed, readIdentities } from '../../adapters/age.ts';
import { type ContactFault, CONTACT_PAGE_TEXTS as TEXTS } from '../../core/texts/work/contact.ts';
import { neutralMail } from '../../core/work/neutral-mail.ts';

// Opens the sealed contact details with the person's own key. The key is in no field that is sent, and is forgotten when it
// has been used. It shares no module with the reporters' pages, so that what they load is not split up for this one.
const find = <E extends Element = HTMLElement>(selector: string) => document.querySelector<E>(selector);
const form = find<HTMLFormElement>('[data-unseal]');
const sealed = find('[data-sealed]')?.textContent ?? '';
const file = find<HTMLInputElement>('#nyckelfil');
const key = find<HTMLInputElement>('#nyckel');
const passphrase = find<HTMLInputElement>('#losen');

if (form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(form);
  });
}

async function open(from: HTMLFormElement): Promise<void> {
  const found = await details();
  tell(typeof found === 'string' ? found : undefined);
  if (typeof found === 'string') return;
  from.reset();
  from.remove();
  show(found, from.dataset['sender'] ?? '');
}

function show(found: Readonly<Record<string, string>>, sender: string): void {
  for (const [name, label] of Object.entries(TEXTS.fields)) {
    const value = found[name];
    if (!value) continue;
    const [term, definition] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = label;
    definition.textContent = value;
    find('[data-facts]')?.append(term, definition);
  }
  const link = find<HTMLAnchorElement>('[data-mail] a');
  const mail = find('[data-mail]');
  if (found['mejl'] && link && mail) {
    link.href = neutralMail(found['mejl'], new URL('/folj/', location.href).href, sender);
    mail.hidden = false;
  }
  const opened = find('[data-opened]');
  if (opened) opened.hidden = false;
  find('[data-opened] h2')?.focus();
}

/** What is sealed, or why it cannot be opened. */
async function details(): Promise<Record<string, string> | ContactFault> {
  const chosen = file?.files?.[0];
  const typed = key?.value.trim() ?? '';
  if (!chosen && typed === '') return 'no-key';
  const bytes = chosen ? new Uint8Array(await chosen.arrayBuffer()) : new TextEncoder().encode(typed);
  const text = await openKeyFile(bytes, passphrase?.value ?? '');
  if (typeof text !== 'string') return text.fault;
  const identities = readIdentities(text);
  if (identities.length === 0 || identities.some((one) => !one.startsWith('AGE-SECRET-KEY-')))
    return 'not-key';
  const found = await openSealed(sealed, identities);
  return found === undefined ? 'wrong-key' : (JSON.parse(found) as Record<string, string>);
}

/** Says what is wrong, at the field that it is about. */
function tell(fault: ContactFault | undefined): void {
  const place = find('[data-fault]');
  if (place) place.textContent = fault === undefined ? '' : TEXTS.faults[fault];
  for (const field of [file, key, passphrase]) field?.removeAttribute('aria-invalid');
  if (fault === undefined) return;
  const about = fault.includes('passphrase') ? passphrase : file?.files?.length ? file : key;
  about?.setAttribute('aria-invalid', 'true');
  about?.focus();
}
