import type { Service } from '../../actions/service.ts';
import { FormError, readForm } from '../../actions/submit/request.ts';
import { INVITED_PATH, invitedPerson } from '../../actions/work/invitation.ts';
import { SIGN_IN_PATH } from '../../actions/work/one-machine.ts';
import {
  finishPasskey,
  finishPasskeySignIn,
  type PasskeyRefusal,
  passkeyWay,
  type Started,
  startPasskey,
  startPasskeySignIn,
} from '../../actions/work/passkey.ts';
import { whoIs } from '../../actions/work/who-is.ts';
import type { FormValues } from '../../core/report/form.ts';
import { isPasskeyFault, PASSKEY_FAULTS } from '../../core/texts/work/passkey.ts';
import { describePerson } from '../../core/work/person.ts';
import type { FormFault } from '../forms/faults.ts';
import { attemptCookie, backToSignIn } from './attempt.ts';
import { goTo } from './cookies.ts';
import type { Arriving } from './gate.ts';
import { addressOf, onwardQuery, sessionCookie } from './sign-in.ts';

/** The page of a person's own sign-in. */
export const OWN_PATH = '/arbete/inloggning';

/** What the page of an invitation shows. */
export interface InvitedPage {
  status: number;
  code: string;
  /** Who is invited, and the last day; undefined when the invitation is over. */
  invited?: { who: string; until: string };
  faults: FormFault[];
}

/** Answers the script of the page for signing in: what its browser has to sign. @param wait seconds, when there are too many */
export async function answerPasskeyStart(
  service: Service,
  caller: Arriving,
  wait: number,
): Promise<Response> {
  const { passkeys } = caller;
  if (wait > 0) return refusedStart('wait', 429);
  if (!passkeys || !passkeyWay.isOpenFor(caller)) return refusedStart('gone', 404);
  const values = await posted(caller.request);
  const next = onwardQuery(new URLSearchParams([...values].map(([name, [first = '']]) => [name, first])));
  return started(await startPasskeySignIn(service, passkeys, `${new URLSearchParams({ ...next })}`), caller);
}

/** Signs in the person whose passkey has signed, or says at the page for signing in what is wrong. */
export async function answerPasskey(
  service: Service,
  caller: Arriving,
  attempt: string | undefined,
  wait: number,
): Promise<Response> {
  const { passkeys, request } = caller;
  if (request.method !== 'POST' || !passkeys || !passkeyWay.isOpenFor(caller)) return goTo(SIGN_IN_PATH);
  if (wait > 0) return backToSignIn({}, { fel: 'passkey-wait' });
  const values = await posted(request);
  const [state = '', text = ''] = ['state', 'svar'].map((name) => values.get(name)?.[0] ?? '');
  const finished = await finishPasskeySignIn(service, passkeys, state, attempt, text);
  const next = onwardQuery(new URLSearchParams(finished.next));
  const used = attemptCookie('', caller);
  if ('fault' in finished) return backToSignIn(next, { fel: `passkey-${finished.fault}` }, used);
  const session = sessionCookie(service, { way: passkeyWay.name, person: finished.person.id }, caller);
  return goTo(addressOf(next), session, used);
}

/** Answers the script of an invitation's page: what its browser makes a passkey from. */
export async function answerInvitedStart(
  service: Service,
  caller: Arriving,
  wait: number,
): Promise<Response> {
  const { passkeys } = caller;
  if (wait > 0) return refusedStart('wait', 429);
  if (!passkeys || !passkeyWay.isOpenFor(caller)) return refusedStart('invitation', 404);
  const code = (await posted(caller.request)).get('kod')?.[0] ?? '';
  const found = await startPasskey(service, passkeys, code);
  return 'fault' in found ? refusedStart(found.fault, 403) : started(found, caller);
}

/**
 * Answers the page of an invitation, or the form that it posts with a new passkey. Whoever is signed in already goes on
 * to the list of the own passkeys, anyone else to the page for signing in.
 * @returns undefined where there are no passkeys
 */
export async function answerInvited(
  service: Service,
  caller: Arriving,
  attempt: string | undefined,
  wait: number,
): Promise<InvitedPage | Response | undefined> {
  const { passkeys, request } = caller;
  if (!passkeys || !passkeyWay.isOpenFor(caller)) return undefined;
  const query = new URL(request.url).searchParams;
  if (request.method !== 'POST') return invitedPage(service, query.get('kod') ?? '', query.get('fel') ?? '');
  const values = await posted(request);
  const [code = '', state = '', text = '', name = ''] = ['kod', 'state', 'svar', 'namn'].map(
    (field) => values.get(field)?.[0] ?? '',
  );
  const finished: Awaited<ReturnType<typeof finishPasskey>> =
    wait > 0
      ? { fault: 'wait' }
      : await finishPasskey(service, passkeys, { code, state, text, name }, attempt);
  if ('fault' in finished)
    return goTo(`${INVITED_PATH}?${new URLSearchParams({ kod: code, fel: finished.fault })}`);
  const used = attemptCookie('', caller);
  const signedIn = await whoIs(service, caller, caller.cookie);
  return signedIn?.id === finished.person.id
    ? goTo(`${OWN_PATH}?passkey=sparad`, used)
    : backToSignIn({}, { passkey: 'sparad' }, used);
}

async function invitedPage(service: Service, code: string, fault: string): Promise<InvitedPage> {
  const found = await invitedPerson(service, code);
  const { association } = service;
  const shown = isPasskeyFault(fault) ? fault : undefined;
  const text = !found ? PASSKEY_FAULTS.invitation : shown && PASSKEY_FAULTS[shown];
  return {
    status: found && !shown ? 200 : 403,
    code,
    ...(found ? { invited: { who: describePerson(found.person, association), until: found.until } } : {}),
    faults: text ? [{ control: '', text: text(association.kontakt) }] : [],
  };
}

/** What was posted; nothing, when it cannot be read: then there is no attempt in it either. */
async function posted(request: Request): Promise<FormValues> {
  return readForm(request).catch((error: unknown) => {
    if (error instanceof FormError) return new Map<string, string[]>();
    throw error;
  });
}

const started = ({ options, state, attempt }: Started<unknown>, caller: Arriving): Response =>
  Response.json({ options, state }, { headers: { 'set-cookie': attemptCookie(attempt, caller) } });

const refusedStart = (fault: PasskeyRefusal['fault'], status: number): Response =>
  Response.json({ fel: fault }, { status });
