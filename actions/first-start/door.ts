import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isLoopback } from '../../adapters/loopback.ts';
import { FIRST_START } from '../../views/first-start/page.ts';

const COOKIE = 'skav-forsta';
/** Headers of a request that came through a proxy: then the visitor may be on another machine. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Decides who may answer the questions: a browser on this machine that has used the address from the terminal. */
export interface Door {
  /** What makes the address work. */
  code: string;
  /** Whether a request comes from this machine, to a name of it, and through no proxy. */
  isFromHere(request: Request, ip: string | undefined): boolean;
  /** Whether a code is the one that has not been used. */
  isOpenFor(code: string): boolean;
  /** Uses the code: returns the header that sets the cookie, once. */
  enter(code: string): string | undefined;
  /** Whether a request has the cookie. */
  isIn(request: Request): boolean;
}

/** Makes a door that has not been used. */
export function newDoor(): Door {
  const code = randomBytes(16).toString('base64url');
  const session = randomBytes(32).toString('base64url');
  let isUsed = false;
  const isOpenFor = (given: string) => !isUsed && isSame(given, code);
  return {
    code,
    isFromHere: (request, ip) =>
      ip !== undefined &&
      isLoopback(ip) &&
      isLoopback(new URL(request.url).hostname) &&
      !FORWARDED.some((name) => request.headers.has(name)),
    isOpenFor,
    enter(given) {
      if (!isOpenFor(given)) return undefined;
      isUsed = true;
      return `${COOKIE}=${session}; Path=${FIRST_START}; HttpOnly; SameSite=Strict`;
    },
    isIn: (request) => cookies(request).some((one) => isSame(one, session)),
  };
}

/** Every value of our cookie: another service on this machine may have set one with the same name. */
const cookies = (request: Request): string[] =>
  (request.headers.get('cookie') ?? '')
    .split('; ')
    .filter((pair) => pair.startsWith(`${COOKIE}=`))
    .map((pair) => pair.slice(COOKIE.length + 1));

const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
