import { randomBytes, timingSafeEqual } from 'node:crypto';
import { seal, unseal } from '../../adapters/seal.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import type { Service } from '../service.ts';

/** How long a person is signed in. Milliseconds. */
export const SESSION_LIFETIME = 8 * 60 * 60 * 1000;
/**
 * For how long a browser keeps a session. Longer than a person is signed in, so that what is posted after that, such as
 * the morning after, is still known to be the person's own and can be kept. Milliseconds.
 */
export const SESSION_KEPT = 24 * 60 * 60 * 1000;
/** A clock that was set back a little must not sign anyone out. Milliseconds. */
const CLOCK_SLACK = 60_000;
/** The most characters of a sealed session: browsers keep no cookie above four kilobytes. */
const MAX_SEALED = 3500;
/** The longest token that a session has room for. */
export const LONGEST_TOKEN = 2000;

type Sealing = Pick<Service, 'secret' | 'now' | 'blobs'>;

/** What the cookie of the workspace holds, sealed: who signed in, how and when. Nothing of a case, ever. */
export interface Session {
  /** Random: what this session's forms are bound to. */
  sid: string;
  /** The way in which the person signed in. */
  way: string;
  /** The person's id; empty for the head of an association without `personer`. */
  person: string;
  /** When it began: milliseconds since 1970. */
  iat: number;
  /** What the service acts as the person with, where it does: the person's own token at GitHub, and whose account it is. */
  token?: string;
  login?: string;
}

/** What a session begins with. */
export type NewSession = Pick<Session, 'way' | 'person' | 'token' | 'login'>;

/** Makes the sealed text of a new session. */
export function sealSession({ secret, now }: Sealing, begun: NewSession): string {
  const session: Session = { sid: randomBytes(16).toString('hex'), iat: now(), ...begun };
  return seal(secret, 'arbete-session', '', JSON.stringify(session)).toString('base64url');
}

/** A session that was read: in force, or expired. */
export type ReadSession = { session: Session; isExpired: boolean };

/** Opens a sealed session. Returns undefined for one that this service did not make, or that its person has ended. */
export async function openSession(
  service: Sealing,
  sealed: string | undefined,
): Promise<ReadSession | undefined> {
  if (sealed === undefined || sealed.length > MAX_SEALED) return undefined;
  const text = unseal(service.secret, 'arbete-session', '', Buffer.from(sealed, 'base64url'));
  if (text === undefined) return undefined;
  const session = JSON.parse(text) as Session;
  const age = service.now() - session.iat;
  if (age < -CLOCK_SLACK || age >= SESSION_KEPT || (await isEnded(service, session))) return undefined;
  return { session, isExpired: age >= SESSION_LIFETIME };
}

/** Ends one session, also in a browser that has a copy of its cookie. */
export async function endSession(service: Sealing, session: Session): Promise<void> {
  await service.blobs.write(sessionKey(service, session), `${service.now()}`);
}

/** Ends every session of a person that has begun until now, in every browser. */
export async function endSessions(service: Sealing, person: string): Promise<void> {
  await service.blobs.write(personKey(service, person), `${service.now()}`);
}

/**
 * Removes the marks of sessions that would not count any more without them. What is not a time stays: it may be what is
 * left of a mark. Run twice, the second run changes nothing.
 */
export async function clearEnded({ blobs, now }: Pick<Service, 'blobs' | 'now'>): Promise<void> {
  const last = now() - SESSION_KEPT - CLOCK_SLACK;
  for (const name of await blobs.list('ended')) {
    const text = await blobs.read(`ended/${name}`);
    if (text !== undefined && isTime(text) && Number(text) < last) await blobs.remove(`ended/${name}`);
  }
}

/** Whether a session has been ended, by itself or with all of its person's. What is not a time ends them all. */
async function isEnded(service: Sealing, session: Session): Promise<boolean> {
  const [own, all] = await Promise.all([
    service.blobs.read(sessionKey(service, session)),
    service.blobs.read(personKey(service, session.person)),
  ]);
  if (own !== undefined) return true;
  return all !== undefined && !(isTime(all) && session.iat > Number(all));
}

const isTime = (text: string): boolean => /^\d{1,15}$/.test(text);

/** By a hash, since a blob's name has no @. */
const personKey = ({ secret }: Sealing, person: string): string =>
  `ended/${deriveBytes(secret, 'arbete-utloggad', person).toString('hex')}`;

const sessionKey = ({ secret }: Sealing, { sid }: Session): string =>
  `ended/${deriveBytes(secret, 'arbete-avslutad', sid).toString('hex')}`;

/** The token that every form of a session must send back: only its own pages have it. */
export const formTokenOf = ({ secret }: Pick<Service, 'secret'>, { sid }: Session): string =>
  deriveBytes(secret, 'arbete-formulär', sid).toString('hex');

/** Whether a posted form is one of the session's own. */
export function isFormTokenOf(service: Pick<Service, 'secret'>, session: Session, text: string): boolean {
  const [own, posted] = [Buffer.from(formTokenOf(service, session)), Buffer.from(text)];
  return own.length === posted.length && timingSafeEqual(own, posted);
}
