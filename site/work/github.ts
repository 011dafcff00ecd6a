import type { Service } from '../../actions/service.ts';
import { finishGitHubSignIn, gitHub, startGitHubSignIn } from '../../actions/work/github.ts';
import { SIGN_IN_PATH } from '../../actions/work/one-machine.ts';
import type { Caller } from '../../actions/work/way.ts';
import { whoIs } from '../../actions/work/who-is.ts';
import { attemptCookie, backToSignIn } from './attempt.ts';
import { goTo } from './cookies.ts';
import { onwardQuery, sessionCookie } from './sign-in.ts';

/** Sends a person to GitHub. @param cookie the session that the browser has already, if it has one */
export async function answerGitHubStart(
  service: Service,
  caller: Caller,
  cookie?: string,
): Promise<Response> {
  if (!caller.github || !gitHub.isOpenFor(caller)) return goTo(SIGN_IN_PATH);
  const signedIn = await whoIs(service, caller, cookie);
  const next = onwardQuery(new URL(caller.request.url).searchParams);
  const { address, attempt } = await startGitHubSignIn(
    service,
    caller.github,
    `${new URLSearchParams({ ...next })}`,
    signedIn?.session.token,
  );
  return goTo(address, attemptCookie(attempt, caller));
}

/** Takes what GitHub answers. Whoever is signed in gets on by a page of ours, for the reason that `answerCallback` says. */
export async function answerGitHubCallback(
  service: Service,
  caller: Caller,
  attempt: string | undefined,
): Promise<Response> {
  if (!caller.github || !gitHub.isOpenFor(caller)) return goTo(SIGN_IN_PATH);
  const { searchParams } = new URL(caller.request.url);
  const finished = await finishGitHubSignIn(service, caller.github, searchParams, attempt);
  const next = onwardQuery(new URLSearchParams(finished.next));
  const used = attemptCookie('', caller);
  if ('fault' in finished) return backToSignIn(next, { fel: `github-${finished.fault}` }, used);
  const { person, token, login } = finished;
  const session = sessionCookie(service, { way: gitHub.name, person: person.id, token, login }, caller);
  return backToSignIn(next, { klar: 'ja' }, session, used);
}
