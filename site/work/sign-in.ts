import type { Service } from '../../actions/service.ts';
import { isFormToken } from '../../actions/submit/kept-form.ts';
import { FormError, readForm } from '../../actions/submit/request.ts';
import { gitHub, revokeQuietly } from '../../actions/work/github.ts';
import { openIdConnect } from '../../actions/work/oidc.ts';
import { isSignInCode, oneMachine, SIGN_IN_PATH, useSignInCode } from '../../actions/work/one-machine.ts';
import { passkeyWay } from '../../actions/work/passkey.ts';
import { proxiedPerson, proxyWay } from '../../actions/work/proxy.ts';
import {
  endSession,
  endSessions,
  type NewSession,
  SESSION_KEPT,
  sealSession,
} from '../../actions/work/session.ts';
import type { Caller } from '../../actions/work/way.ts';
import { mayBe, SESSION_COOKIE } from '../../actions/work/who-is.ts';
import { log } from '../../adapters/log.ts';
import { GITHUB_FAULTS, GITHUB_SIGN_IN_TEXTS, isGitHubFault } from '../../core/texts/work/github.ts';
import { isOidcFault, OIDC_FAULTS, OIDC_TEXTS } from '../../core/texts/work/oidc.ts';
import { isPasskeyFault, PASSKEY_FAULTS } from '../../core/texts/work/passkey.ts';
import { SIGN_IN_TEXTS } from '../../core/texts/work/sign-in.ts';
import type { Person } from '../../core/work/person.ts';
import type { FormFault } from '../forms/faults.ts';
import { goTo, setCookie } from './cookies.ts';
import type { Work } from './gate.ts';

/** What the page for signing in shows. */
export interface SignInPage {
  status: number;
  /** Whether an address that works once can be used from here. */
  isOpen: boolean;
  /** The code of such an address, and those who may sign in with it. */
  code?: string;
  people: readonly Person[];
  faults: FormFault[];
  /** Whether the person's session has expired, and whether what was typed then is kept. */
  wasSignedIn: boolean;
  hasKept: boolean;
  /** Where signing in at a provider begins: one for each that is open. */
  starts: readonly { href: string; text: string }[];
  /** Whether a passkey can be used from here; and whether one has just been made. */
  hasPasskeys: boolean;
  isPasskeySaved: boolean;
  /** Whom a proxy names, when it is one of the people. */
  proxied: Person | undefined;
  /** The query that says where to go on. */
  onward: OnwardQuery;
  /** Whether somebody has just signed in at one: then the page leads on by itself. */
  isDone: boolean;
  /** Where to go on. */
  next: string;
}

/** Answers the page for signing in: the page, or the way on with a session. */
export async function answerSignIn(service: Service, caller: Caller): Promise<SignInPage | Response> {
  const { request } = caller;
  const { searchParams } = new URL(request.url);
  const isOpen = oneMachine.isOpenFor(caller);
  const onward = onwardQuery(searchParams);
  const starts = startsFor(caller, onward);
  const isProxied = proxyWay.isOpenFor(caller);
  const proxied = isProxied ? proxiedPerson(service, caller) : undefined;
  const hasPasskeys = passkeyWay.isOpenFor(caller);
  const page = (status: number, code: string, faults: FormFault[]): SignInPage => ({
    status,
    isOpen,
    ...(isOpen && isSignInCode(service, code) ? { code } : {}),
    people: mayBe(service),
    faults,
    wasSignedIn: searchParams.get('slut') === 'ja',
    hasKept: isFormToken(searchParams.get('u') ?? ''),
    starts,
    hasPasskeys,
    proxied,
    isPasskeySaved: hasPasskeys && searchParams.get('passkey') === 'sparad',
    onward,
    isDone: starts.length > 0 && searchParams.get('klar') === 'ja',
    next: addressOf(onward),
  });
  if (request.method !== 'POST') {
    const code = searchParams.get('kod') ?? '';
    const fault = searchParams.get('fel') ?? '';
    const text = faultText(service, caller, fault);
    if (text !== undefined) return page(fault.endsWith('down') ? 503 : 403, code, [{ control: '', text }]);
    if (isProxied && !proxied) {
      log('sign-in-refused', { way: proxyWay.name, reason: 'unknown' });
      return page(403, code, [{ control: '', text: OIDC_FAULTS.unknown(service.association.kontakt) }]);
    }
    const isBad = isOpen && code !== '' && !isSignInCode(service, code);
    return page(200, code, isBad ? [{ control: '', text: SIGN_IN_TEXTS.badCode }] : []);
  }
  const values = await readForm(request).catch((error: unknown) => {
    if (error instanceof FormError) return new Map<string, string[]>();
    throw error;
  });
  if (proxied && values.get('gor')?.[0] === proxyWay.name) {
    log('signed-in', { by: proxied.id, way: proxyWay.name });
    const session = { way: proxyWay.name, person: proxied.id };
    return goTo(addressOf(onward), sessionCookie(service, session, caller));
  }
  const code = values.get('kod')?.[0] ?? '';
  if (!isOpen || !isSignInCode(service, code))
    return page(403, '', isOpen ? [{ control: '', text: SIGN_IN_TEXTS.badCode }] : []);
  const everyone = mayBe(service);
  const chosen = values.get('person')?.[0];
  const person = everyone.length === 1 ? everyone[0] : everyone.find(({ id }) => id === chosen);
  if (!person) return page(422, code, [{ control: 'person', text: SIGN_IN_TEXTS.noPerson }]);
  if (!(await useSignInCode(service, code)))
    return page(403, '', [{ control: '', text: SIGN_IN_TEXTS.badCode }]);
  log('signed-in', { by: person.id || person.namn, way: oneMachine.name });
  const session = { way: oneMachine.name, person: person.id };
  return goTo(addressOf(onward), sessionCookie(service, session, caller));
}

/** Where signing in at each provider that is open begins. */
function startsFor(caller: Caller, onward: OnwardQuery): SignInPage['starts'] {
  const query = new URLSearchParams({ ...onward });
  return [
    ...(gitHub.isOpenFor(caller)
      ? [{ href: `${SIGN_IN_PATH}/github?${query}`, text: GITHUB_SIGN_IN_TEXTS.start }]
      : []),
    ...(openIdConnect.isOpenFor(caller)
      ? [{ href: `${SIGN_IN_PATH}/start?${query}`, text: OIDC_TEXTS.start }]
      : []),
  ];
}

/** What went wrong at a provider, by the code in the address; undefined when it is the code of no fault. */
function faultText({ association }: Service, caller: Caller, fault: string): string | undefined {
  const [, own = ''] = /^github-(\w+)$/.exec(fault) ?? [];
  if (gitHub.isOpenFor(caller) && isGitHubFault(own)) return GITHUB_FAULTS[own](association.kontakt);
  if (openIdConnect.isOpenFor(caller) && isOidcFault(fault)) return OIDC_FAULTS[fault](association.kontakt);
  const [, passkey = ''] = /^passkey-(\w+)$/.exec(fault) ?? [];
  if (passkeyWay.isOpenFor(caller) && isPasskeyFault(passkey))
    return PASSKEY_FAULTS[passkey](association.kontakt);
  return undefined;
}

/** Signs a person out: here, or in every browser. A token of the person's is made invalid at its provider, too. */
export async function signOut(
  service: Service,
  { person, values }: Pick<Work, 'person' | 'values'>,
  caller: Caller,
): Promise<Response> {
  const everywhere = values?.get('överallt')?.[0] === 'ja';
  await endSession(service, person.session);
  if (everywhere) await endSessions(service, person.id);
  const { token } = person.session;
  if (token !== undefined && caller.github) await revokeQuietly(caller.github, token, { everywhere });
  log('signed-out', { by: person.id || person.namn, where: everywhere ? 'överallt' : 'här' });
  return goTo(SIGN_IN_PATH, setCookie(strict('', 0), caller));
}

/** The valid parts of a query that say where to go on. */
export interface OnwardQuery {
  till?: string;
  u?: string;
}

/** Where to go on after signing in: a page of the workspace and nothing else, and the form that was kept for it. */
export function onwardQuery(query: URLSearchParams): OnwardQuery {
  const [till = '', u = ''] = [query.get('till') ?? '', query.get('u') ?? ''];
  const isPage = /^\/arbete(?!\/in(?:\/|$))(?:\/[A-Za-z0-9-]+)*\/?$/.test(till);
  return { ...(isPage && till.length <= 200 ? { till } : {}), ...(isFormToken(u) ? { u } : {}) };
}

/** The address to go on to. */
export const addressOf = ({ till = '/arbete/', u }: OnwardQuery): string =>
  u === undefined ? till : `${till}?u=${u}`;

/** The cookie of a new session. */
export const sessionCookie = (service: Service, session: NewSession, caller: Caller): string =>
  setCookie(strict(sealSession(service, session), SESSION_KEPT / 1000), caller);

/** The session's cookie is sent to the workspace and nowhere else, and never from another site. */
const strict = (value: string, seconds: number) =>
  ({ name: SESSION_COOKIE, value, path: '/arbete', seconds, sameSite: 'Strict' }) as const;
