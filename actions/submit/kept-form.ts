import { randomBytes } from 'node:crypto';
import { log } from '../../adapters/log.ts';
import { seal, unseal } from '../../adapters/seal.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import { type FormValues, formValues } from '../../core/report/form.ts';
import type { Report } from '../../schemas/types.ts';
import type { Service } from '../service.ts';

/** How long a form is kept after the last post, and that it was sent after that. Milliseconds. */
const LIFETIME = 60 * 60 * 1000;
/** When this many forms are kept, no more are, so that no one can fill the disk: pages are then answers to posts. */
const MAX_FORMS = 2000;

/** A posted form that waits for its next step, or the id of the case that it has become. */
export type KeptForm = { values: FormValues; faults: [string, string][] } | { sent: string };

type Kept = Pick<Service, 'blobs' | 'secret' | 'now'>;

/** What the address of a step and the form's hidden field hold: made with the form, and its idempotency key. */
export const isFormToken = (text: string): boolean => /^[0-9a-fx][0-9a-f]{31}$/.test(text);

/** Returns a token for a form that has none, since the browser runs no scripts. It begins with when it was made. */
export function newFormToken({ now }: Pick<Service, 'now'>): string {
  const seconds = Math.floor(now() / 1000)
    .toString(16)
    .padStart(8, '0');
  return `x${seconds}${randomBytes(12).toString('hex').slice(1)}`;
}

/** Whether a token was made here within the time that a form is kept: its form may be empty still. */
export function isNewFormToken({ now }: Pick<Service, 'now'>, token: string): boolean {
  const age = now() - Number.parseInt(token.slice(1, 9), 16) * 1000;
  return isFormToken(token) && token.startsWith('x') && age >= 0 && age < LIFETIME;
}

/**
 * Returns the idempotency key of a report. A form whose token was made here was filled in without scripts, and may have
 * a new token each time it is posted. Its key is made from the report instead, so that the same report from the same
 * person on the same date is one case. Without contact details it is unknown whether it is the same person, so the
 * token is the key.
 */
export function keyOf({ secret }: Pick<Service, 'secret'>, token: string, report: Report): string {
  const isOurs = isFormToken(token) && token.startsWith('x');
  if (!isOurs || Object.keys(report.kontakt).length === 0) return token;
  return deriveBytes(secret, 'formulär-likt', JSON.stringify(report)).toString('hex');
}

/**
 * Keeps a posted form for an hour, so that every page of the form is the answer to a GET: Back, Forward and reload then
 * work without JavaScript and without cookies. The key is made from the token, which only the browser has: the disk and
 * the secret together are not enough to read a form.
 * @param form what was posted, and faults that only sending finds; `sent` replaces the form
 * @param isDurable whether it must survive a power cut: it holds words that someone would have to write again
 * @returns whether it is kept; a form that cannot be kept is not worth an error
 */
export async function keepForm(
  service: Kept,
  token: string,
  form: KeptForm,
  { isDurable } = { isDurable: true },
): Promise<boolean> {
  const { blobs, secret, now } = service;
  try {
    const name = nameOf(service, token);
    const names = await blobs.list('forms');
    if (names.length >= MAX_FORMS && !names.includes(name)) return false;
    const text = JSON.stringify('sent' in form ? form : { ...form, values: [...form.values] });
    const sealed = seal(secret, purpose(token), '', text).toString('base64');
    await blobs.write(`forms/${name}`, `${now() + LIFETIME} ${sealed}`, { isDurable });
    return true;
  } catch (error) {
    log('form-unkept', { error });
    return false;
  }
}

/** Returns a kept form; undefined when it is too old, was never kept, or cannot be read. */
export async function keptForm(service: Kept, token: string): Promise<KeptForm | undefined> {
  if (!isFormToken(token)) return undefined;
  try {
    const text = await service.blobs.read(`forms/${nameOf(service, token)}`);
    const [until = '', sealed = ''] = text?.split(' ') ?? [];
    if (!(Number(until) > service.now())) return undefined;
    const plain = unseal(service.secret, purpose(token), '', Buffer.from(sealed, 'base64'));
    if (plain === undefined) return undefined;
    const form = JSON.parse(plain);
    return 'sent' in form ? form : { ...form, values: formValues(entriesOf(form.values)) };
  } catch (error) {
    log('form-unkept', { error });
    return undefined;
  }
}

/**
 * Marks a receipt's address as shown.
 * @returns whether this is the first time. When that cannot be recorded it counts as the first: a code that was never
 * shown is worse than one that is shown twice
 */
export async function isFirstShowing(service: Kept, ticket: string): Promise<boolean> {
  try {
    return await isFirstUse(service, ticket);
  } catch (error) {
    log('form-unkept', { error });
    return true;
  }
}

/**
 * Marks something that works once, and for at most an hour, as used.
 * @returns whether this is the first time
 * @throws the store's error when that cannot be recorded
 */
export function isFirstUse({ blobs, secret, now }: Kept, ticket: string): Promise<boolean> {
  const name = deriveBytes(secret, 'visat', ticket).toString('hex');
  return blobs.create(`shown/${name}`, `${now() + LIFETIME}`);
}

/** Removes what is kept of forms whose time is out. Run twice, the second run changes nothing. */
export async function clearForms({ blobs, now }: Pick<Service, 'blobs' | 'now'>): Promise<void> {
  for (const folder of ['forms', 'shown'])
    for (const name of await blobs.list(folder)) {
      const until = Number.parseInt((await blobs.read(`${folder}/${name}`).catch(() => '')) ?? '', 10);
      // Also forms that a wrong clock has dated far ahead.
      if (!(until > now() && until <= now() + LIFETIME)) await blobs.remove(`${folder}/${name}`);
    }
}

const purpose = (token: string): string => `formulär ${token}`;

const nameOf = ({ secret }: Kept, token: string): string =>
  deriveBytes(secret, 'formulär-namn', token).toString('hex');

const entriesOf = (values: [string, string[]][]): [string, string][] =>
  values.flatMap(([name, list]) => list.map((value): [string, string] => [name, value]));
