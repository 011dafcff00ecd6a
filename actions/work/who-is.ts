import { SIGN_IN_TEXTS } from '../../core/texts/work/sign-in.ts';
import { type Person, people } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import { openSession, type Session } from './session.ts';
import type { Caller } from './way.ts';
import { openWays } from './ways.ts';

/** The cookie of the workspace. */
export const SESSION_COOKIE = 'skav-arbete';

/** Someone who is signed in, and the session in which. */
export interface SignedIn extends Person {
  session: Session;
}

/**
 * Returns who a request is from: the one seam between signing in and everything else. Who may is said by the
 * association's `personer` at each request, so a person who is taken out of it is out at once.
 */
export async function whoIs(
  service: Service,
  caller: Caller,
  cookie: string | undefined,
): Promise<SignedIn | undefined> {
  const read = await readSigned(service, caller, cookie);
  return read && !read.isExpired ? read.signed : undefined;
}

/** Returns who was signed in until the session's time ran out, and is not any more. */
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
  if (!read || !ways.some(({ name }) => name === read.session.way)) return undefined;
  const { session, isExpired } = read;
  const person = mayBe(service).find(({ id }) => id === session.person);
  return person && { signed: { ...person, session }, isExpired };
}

/** Everyone who may sign in: the association's people, or its head while it has named nobody. */
export function mayBe({ association }: Pick<Service, 'association'>): Person[] {
  if (association.personer) return people(association);
  const områden = association.områden.map(({ kod }) => kod);
  return [{ id: '', namn: SIGN_IN_TEXTS.head, roll: 'forbundschef', områden }];
}
