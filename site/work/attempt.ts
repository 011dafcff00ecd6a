import { ATTEMPT_LIFETIME } from '../../actions/work/attempt.ts';
import { SIGN_IN_PATH } from '../../actions/work/one-machine.ts';
import type { Caller } from '../../actions/work/way.ts';
import { goTo, setCookie } from './cookies.ts';
import type { OnwardQuery } from './sign-in.ts';

/** The cookie of an attempt to sign in. */
export const ATTEMPT_COOKIE = 'skav-arbete-forsok';

/** Sends a browser to the page for signing in, which says what happened and leads on. */
export const backToSignIn = (
  next: OnwardQuery,
  said: Record<string, string>,
  ...cookies: string[]
): Response => goTo(`${SIGN_IN_PATH}?${new URLSearchParams({ ...said, ...next })}`, ...cookies);

/**
 * The cookie that holds an attempt; an empty value removes it. Lax, unlike the session's strict cookie: the provider's
 * answer comes from another site, and with such a request a browser sends lax cookies, as for any link, but not strict
 * ones. The cookie opens nothing without the answer that it is sealed to.
 */
export const attemptCookie = (value: string, caller: Caller): string =>
  setCookie(
    {
      name: ATTEMPT_COOKIE,
      value,
      path: SIGN_IN_PATH,
      seconds: value === '' ? 0 : ATTEMPT_LIFETIME / 1000,
      sameSite: 'Lax',
    },
    caller,
  );
