import { oneMachine } from '../../actions/work/one-machine.ts';
import type { Caller } from '../../actions/work/way.ts';

/** A cookie of the workspace: sent only to its own addresses, and not readable by scripts. */
interface WorkCookie {
  name: string;
  /** Empty to remove it. */
  value: string;
  /** It is sent to this address and those below it. */
  path: string;
  seconds: number;
  sameSite: 'Strict' | 'Lax';
}

/** The header that sets a cookie. On this machine there is no https, and some browsers keep a secure cookie only with it. */
export function setCookie({ name, value, path, seconds, sameSite }: WorkCookie, caller: Caller): string {
  const secure = oneMachine.isOpenFor(caller) ? [] : ['Secure'];
  const parts = [`${name}=${value}`, `Path=${path}`, `Max-Age=${seconds}`, 'HttpOnly'];
  return [...parts, `SameSite=${sameSite}`, ...secure].join('; ');
}

/** Sends a browser on with cookies. */
export function goTo(location: string, ...cookies: string[]): Response {
  const headers = new Headers({ location });
  for (const one of cookies) headers.append('set-cookie', one);
  return new Response(null, { status: 303, headers });
}
