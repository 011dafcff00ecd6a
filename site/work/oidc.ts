import type { Service } from '../../actions/service.ts';
import { finishSignIn, openIdConnect, startSignIn } from '../../actions/work/oidc.ts';
import { SIGN_IN_PATH } from '../../actions/work/one-machine.ts';
import type { Caller } from '../../actions/work/way.ts';
import { attemptCookie, backToSignIn } from './attempt.ts';
import { goTo } from './cookies.ts';
import { onwardQuery, sessionCookie } from './sign-in.ts';

/** Sends a person to the provider, or back to the page for signing in with what is wrong. */
export async function answerStart(service: Service, caller: Caller): Promise<Response> {
  if (!caller.oidc || !openIdConnect.isOpenFor(caller)) return goTo(SIGN_IN_PATH);
  const next = onwardQuery(new URL(caller.request.url).searchParams);
  const started = await startSignIn(service, caller.oidc, `${new URLSearchParams({ ...next })}`);
  if ('fault' in started) return backToSignIn(next, { fel: started.fault });
  return goTo(started.address, attemptCookie(started.attempt, caller));
}

/**
 * Handles the provider's answer. A person who signs in continues through a page of ours: this request came from the
 * provider's site, so on a redirect from it the browser would still withhold the session's strict cookie.
 */
export async function answerCallback(
  service: Service,
  caller: Caller,
  attempt: string | undefined,
): Promise<Response> {
  if (!caller.oidc || !openIdConnect.isOpenFor(caller)) return goTo(SIGN_IN_PATH);
  const { searchParams } = new URL(caller.request.url);
  const finished = await finishSignIn(service, caller.oidc, searchParams, attempt);
  const next = onwardQuery(new URLSearchParams(finished.next));
  const used = attemptCookie('', caller);
  if ('fault' in finished) return backToSignIn(next, { fel: finished.fault }, used);
  const session = sessionCookie(service, { way: openIdConnect.name, person: finished.person.id }, caller);
  return backToSignIn(next, { klar: 'ja' }, session, used);
}
