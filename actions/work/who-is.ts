import { SIGN_IN_TEXTS } from '../../core/texts/work/sign-in.ts';
import { type Person, people, personWithLogin } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import { openSession, type Session } from './session.ts';
import type { Caller } from './way.ts';
import { openWays } from './ways.ts';

/** The cookie of the workspace. */
export const SESSION_COOKIE = 'skav-arbete';

/** A person who is signed in, with the session. */
export interface SignedIn extends Person {
  session: Session;
}

/**
 * Returns who a request is from, or undefined if no one is signed in: the one seam between signing in and everything
 * else. `personer` in the association's settings is read at each request, so a person who is removed there is signed
 * out at once.
 */
export async function whoIs(
  service: Service,
  caller: Caller,
  cookie: string | undefined,
): Promise<SignedIn | undefined> {
  const read = await readSigned(service, caller, cookie);
  return read && !read.isExpired ? read.signed : undefined;
}

/** Returns the person whose session has expired; undefined if there is no session, or if it is still in force. */
export async function whoWas(
  service: Service,
  caller: Caller,
  cookie: string | undefined,
): Promise<SignedIn | undefined> {
  const read = await readSigned(service, caller, cookie);
  return read?.isExpired ? read.signed : undefined;
}

async function readSigned(service: Service, caller: Caller, cookie: string | undefined) {
  const ways = openWays(caller);
  const read = ways.length === 0 ? undefined : await openSession(service, cookie);
  const way = ways.find(({ name }) => name === read?.session.way);
  if (!read || !way || way.isOf?.(caller, read.session.person) === false) return undefined;
  const { session, isExpired } = read;
  const { token, login = '' } = session;
  // A person may get another account while signed in with the old one.
  if (token !== undefined && personWithLogin(service.association, login)?.id !== session.person)
    return undefined;
  const person = mayBe(service).find(({ id }) => id === session.person);
  return person && { signed: { ...person, session }, isExpired };
}

/** Everyone who may sign in: the association's people, or its head if no one is named. */
export function mayBe({ association }: Pick<Service, 'association'>): Person[] {
  if (association.personer) return people(association);
  const områden = association.områden.map(({ kod }) => kod);
  return [{ id: '', namn: SIGN_IN_TEXTS.head, roll: 'forbundschef', områden }];
}
