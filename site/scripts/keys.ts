import { hasPrivateKey } from '../../core/private-key.ts';
import { keyFileText } from '../../core/texts/contact.ts';
import { KEY_SETTINGS_TEXTS as TEXTS } from '../../core/texts/work/settings-keys.ts';

/** Makes pairs of keys in the browser, and stops a private key that is pasted in the form before it is sent. */
export function startKeys(): void {
  const maker = document.querySelector<HTMLElement>('[data-make-key]');
  const field = document.querySelector<HTMLInputElement>('#nyckel');
  if (!maker || !field) return;
  maker.hidden = false;
  const button = maker.querySelector('button');
  const made = maker.querySelector('[data-made]');
  button?.addEventListener('click', () => {
    button.disabled = true;
    makePair()
      .then(
        ({ publicKey, privateKey }) => {
          field.value = publicKey;
          made?.replaceChildren(...shown(keyFileText(publicKey, privateKey)));
          made?.querySelector('a')?.click();
        },
        () => made?.replaceChildren(paragraph(TEXTS.make.failed)),
      )
      .finally(() => {
        button.disabled = false;
      });
  });
  field.form?.addEventListener('submit', (event) => refusePrivateKey(event, field));
}

async function makePair(): Promise<{ publicKey: string; privateKey: string }> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const privateKey = await generateX25519Identity();
  return { privateKey, publicKey: await identityToRecipient(privateKey) };
}

/** What is shown of a pair: where its file went, a link that saves it again, and the key itself on demand. */
function shown(text: string): HTMLElement[] {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }));
  link.download = TEXTS.make.file;
  link.textContent = TEXTS.make.again;
  const [details, summary, key] = ['details', 'summary', 'pre'].map((name) => document.createElement(name));
  if (!details || !summary || !key) return [];
  summary.textContent = TEXTS.make.show;
  key.textContent = text;
  details.append(summary, key);
  const where = document.createElement('p');
  where.append(link);
  return [paragraph(TEXTS.make.made), where, details];
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function refusePrivateKey(event: Event, field: HTMLInputElement): void {
  const place = document.querySelector('[data-private-key]');
  const isPrivate = hasPrivateKey(field.value);
  if (place) place.textContent = isPrivate ? TEXTS.privateHere : '';
  if (!isPrivate) return;
  event.preventDefault();
  field.value = '';
  field.setAttribute('aria-invalid', 'true');
  field.focus();
}
