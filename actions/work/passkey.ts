import { randomBytes } from 'node:crypto';
import { log } from '../../adapters/log.ts';
import type { PasskeySettings } from '../../adapters/passkeys/settings.ts';
import {
  checkSignature,
  creationOptions,
  newPasskey,
  readAnswer,
  requestOptions,
} from '../../adapters/passkeys/webauthn.ts';
import { type PasskeyFault, PASSKEY_TEXTS as TEXTS } from '../../core/texts/work/passkey.ts';
import { type Person, people } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import { sealAttempt, useAttempt } from './attempt.ts';
import { invitedPerson, useInvitation } from './invitation.ts';
import { addPasskey, changePasskey, findPasskey, handleOf, passkeys } from './passkeys.ts';
import type { SignInWay } from './way.ts';

type Sealing = Pick<Service, 'secret' | 'now' | 'blobs' | 'association' | 'today'>;

/** What ties a browser's answer to one attempt. */
interface Checks {
  state: string;
  challenge: string;
}

/** What a browser begins with: the options for its authenticator, and what comes back with the answer. */
export interface Started<Options> {
  options: Options;
  state: string;
  /** What the browser keeps in a cookie. */
  attempt: string;
}

/** Why a passkey is not taken. */
export interface PasskeyRefusal {
  fault: PasskeyFault;
}

/** Passkeys: at the service's own address, which is what a passkey is bound to. */
export const passkeyWay: SignInWay = {
  name: 'passkey',
  isOpenFor: ({ request, passkeys }) =>
    passkeys !== undefined && new URL(request.url).host === new URL(passkeys.site).host,
};

/** An attempt to make a passkey is not one to sign in. */
const MAKING = { name: 'passkey-ny' };

const newChecks = (): Checks => ({
  state: randomBytes(16).toString('hex'),
  challenge: randomBytes(32).toString('base64url'),
});

/** Begins to sign in. @param next where to go on afterwards: a query */
export async function startPasskeySignIn(
  service: Sealing,
  settings: PasskeySettings,
  next: string,
): Promise<Started<Awaited<ReturnType<typeof requestOptions>>>> {
  const checks = newChecks();
  const options = await requestOptions(settings, checks.challenge);
  return { options, state: checks.state, attempt: sealAttempt(service, passkeyWay, checks, next) };
}

/**
 * Ends an attempt to sign in, once. The passkey is found by the id in the answer, and its person is one of the
 * association's.
 * @param state what the page sent back
 * @param sealed what the browser brought in its cookie
 * @param text the browser's answer
 */
export async function finishPasskeySignIn(
  service: Sealing,
  settings: PasskeySettings,
  state: string,
  sealed: string | undefined,
  text: string,
): Promise<({ person: Person } | PasskeyRefusal) & { next: string }> {
  const attempt = await useAttempt<Checks>(service, passkeyWay, new URLSearchParams({ state }), sealed);
  if (!attempt) return { ...refused('attempt'), next: '' };
  const { next, checks } = attempt;
  const answer = readAnswer(text);
  if (!answer) return { ...refused('answer', 'shape'), next };
  const passkey = await findPasskey(service, answer.id);
  if (!passkey) return { ...refused('gone'), next };
  if (answer.response.userHandle !== handleOf(service, passkey.person).toString('base64url'))
    return { ...refused('answer', 'handle'), next };
  const checked = await checkSignature(settings, checks.challenge, answer, passkey);
  if ('reason' in checked) return { ...refused('answer', checked.reason), next };
  const { counter } = checked;
  // An authenticator that counts has counted since the last time; one that does not says 0 each time.
  if ((counter > 0 || passkey.counter > 0) && counter <= passkey.counter)
    return { ...refused('counter'), next };
  const person = people(service.association).find(({ id }) => id === passkey.person);
  if (!person) return { ...refused('unknown'), next };
  await changePasskey(service, { ...passkey, counter, used: service.today() });
  log('signed-in', { by: person.id, way: passkeyWay.name });
  return { person, next };
}

/** Begins to make a passkey for the person whom a code invites. */
export async function startPasskey(
  service: Sealing,
  settings: PasskeySettings,
  code: string,
): Promise<Started<Awaited<ReturnType<typeof creationOptions>>> | PasskeyRefusal> {
  const invited = await invitedPerson(service, code);
  if (!invited) return refused('invitation');
  const { id, namn: name } = invited.person;
  const checks = newChecks();
  const person = { handle: new Uint8Array(handleOf(service, id)), name };
  const rpName = TEXTS.service(service.association.namn);
  const own = await passkeys(service, id);
  const options = await creationOptions(settings, checks.challenge, rpName, person, own);
  return { options, state: checks.state, attempt: sealAttempt(service, MAKING, checks, code) };
}

/**
 * Ends an attempt to make a passkey, once: the invitation it began with is used up, and the passkey is stored.
 * @param code the invitation that the page is about
 * @param name what the person calls the passkey
 */
export async function finishPasskey(
  service: Sealing,
  settings: PasskeySettings,
  { code, state, text, name }: { code: string; state: string; text: string; name: string },
  sealed: string | undefined,
): Promise<{ person: Person } | PasskeyRefusal> {
  const attempt = await useAttempt<Checks>(service, MAKING, new URLSearchParams({ state }), sealed);
  if (!attempt || attempt.next !== code) return refused('attempt');
  const invited = await invitedPerson(service, code);
  if (!invited) return refused('invitation');
  const { person } = invited;
  const answer = readAnswer(text);
  if (!answer) return refused('answer', 'shape');
  const made = await newPasskey(settings, attempt.checks.challenge, answer);
  if ('reason' in made) return refused('answer', made.reason);
  if (await findPasskey(service, made.id)) return refused('known');
  if (!(await useInvitation(service, code, person))) return refused('invitation');
  const passkey = { ...made, person: person.id, name: oneLine(name), created: service.today() };
  if (!(await addPasskey(service, passkey))) return refused('known');
  log('passkey-added', { by: person.id });
  return { person };
}

/** The longest name of a passkey. */
export const LONGEST_NAME = 40;

const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

/** Logs why, and never who: a passkey that does not count is no one's. */
function refused(fault: PasskeyFault, reason: string = fault): PasskeyRefusal {
  log('sign-in-refused', { way: passkeyWay.name, reason: [...new Set([fault, reason])].join(', ') });
  return { fault };
}
