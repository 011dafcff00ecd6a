import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PasskeySettings } from '../../adapters/passkeys/settings.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import { swedishDay } from '../../core/date.ts';
import { type Person, people } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import { isFirstUse } from '../submit/kept-form.ts';
import { SIGN_IN_PATH } from './one-machine.ts';

/** How long an invitation works: a person at 20 % may be there on one day of the week. Milliseconds. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** Where an invitation leads. */
export const INVITED_PATH = `${SIGN_IN_PATH}/inbjudan`;

type Inviting = Pick<Service, 'association' | 'blobs' | 'secret' | 'now'>;

/** Each person has at most one invitation, by a hash of the person's id: a new one ends the one before. */
const keyOf = ({ secret }: Inviting, id: string): string =>
  `invites/${deriveBytes(secret, 'arbete-inbjudan', id).toString('hex')}`;

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Invites a person to make a passkey. Only a hash of the code is kept.
 * @returns the address, which works once, and the last day on which it works
 */
export async function invite(
  service: Inviting,
  { site }: PasskeySettings,
  { id }: Pick<Person, 'id'>,
): Promise<{ address: string; until: string }> {
  const code = randomBytes(32).toString('base64url');
  const until = service.now() + LIFETIME;
  await service.blobs.write(keyOf(service, id), `${until} ${sha256(code).toString('hex')}`);
  return {
    address: new URL(`${INVITED_PATH}?kod=${code}`, site).href,
    until: swedishDay(until),
  };
}

/** Takes back a person's invitation. */
export const withdraw = (service: Inviting, { id }: Pick<Person, 'id'>): Promise<void> =>
  service.blobs.remove(keyOf(service, id));

/** The last day of a person's invitation; undefined without one. */
export async function invitedUntil(
  service: Inviting,
  { id }: Pick<Person, 'id'>,
): Promise<string | undefined> {
  const invitation = readInvitation(await service.blobs.read(keyOf(service, id)));
  return invitation && isInForce(service, invitation) ? swedishDay(invitation.until) : undefined;
}

/** Whom a code invites: one of the association's people as they are now. Looking does not use it up. */
export async function invitedPerson(
  service: Inviting,
  code: string,
): Promise<{ person: Person; until: string } | undefined> {
  if (!/^[\w-]{43}$/.test(code)) return undefined;
  const asked = sha256(code);
  let found: { person: Person; until: string } | undefined;
  // Every invitation is compared, so that the response time reveals nothing.
  for (const person of people(service.association)) {
    const invitation = readInvitation(await service.blobs.read(keyOf(service, person.id)));
    if (invitation && timingSafeEqual(invitation.hash, asked) && isInForce(service, invitation))
      found = { person, until: swedishDay(invitation.until) };
  }
  return found;
}

/**
 * Uses a person's invitation, which has been found by its code. Of many at the same time, one succeeds: the first mark
 * is remembered for an hour, and by then the invitation is gone.
 */
export async function useInvitation(service: Inviting, code: string, person: Person): Promise<boolean> {
  if (!(await isFirstUse(service, `arbete-inbjudan ${code}`))) return false;
  await withdraw(service, person);
  return true;
}

/** Removes invitations that are over. Run twice, the second run changes nothing. */
export async function clearInvitations(service: Pick<Service, 'blobs' | 'now'>): Promise<void> {
  for (const name of await service.blobs.list('invites')) {
    const invitation = readInvitation(await service.blobs.read(`invites/${name}`).catch(() => ''));
    if (!invitation || !isInForce(service, invitation)) await service.blobs.remove(`invites/${name}`);
  }
}

interface Invitation {
  until: number;
  hash: Buffer;
}

function readInvitation(text = ''): Invitation | undefined {
  const [, until = '', hash = ''] = /^(\d{1,15}) ([0-9a-f]{64})$/.exec(text) ?? [];
  return until === '' ? undefined : { until: Number(until), hash: Buffer.from(hash, 'hex') };
}

/** A clock that was far ahead when it was made must not make it live longer. */
const isInForce = ({ now }: Pick<Service, 'now'>, { until }: Invitation): boolean =>
  until > now() && until <= now() + LIFETIME;
