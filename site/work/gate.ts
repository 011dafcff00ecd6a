import { readAnyCase, type ShownCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { keepForm, newFormToken } from '../../actions/submit/kept-form.ts';
import { FormError, readForm } from '../../actions/submit/request.ts';
import { SIGN_IN_PATH } from '../../actions/work/one-machine.ts';
import { ownService } from '../../actions/work/own-service.ts';
import { formTokenOf, isFormTokenOf, type Session } from '../../actions/work/session.ts';
import type { Caller } from '../../actions/work/way.ts';
import { type SignedIn, whoIs, whoWas } from '../../actions/work/who-is.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import { isCaseId } from '../../core/case/id.ts';
import { withoutPrivateKeys } from '../../core/private-key.ts';
import type { FormValues } from '../../core/report/form.ts';
import { SIGN_IN_TEXTS } from '../../core/texts/work/sign-in.ts';
import { UserError } from '../../core/user-error.ts';
import { handlesArea, type Person } from '../../core/work/person.ts';
import { ROUTES } from './routes.ts';

/** What a page of the workspace gets from the gate. */
export interface Work {
  person: SignedIn;
  /** The service as this person may use it: what a page reads and changes, it does with this. */
  service: Service;
  /** What each form of the page sends back in the field `token`. */
  token: string;
  /** What was posted; undefined when the page is only read. */
  values?: FormValues;
  /** The case in the address, in one of the person's areas. */
  shown?: ShownCase;
}

/** The gate's answer: go on, with or without a person; another response; or that there is no such page. */
export type Passed = { work: Work | undefined } | { response: Response } | 'not-found';

/** A request for a route of the workspace. */
export interface Arriving extends Caller {
  /** The route's pattern: `/arbete/arende/[id]`. */
  pattern: string;
  /** The case in the address. */
  id?: string | undefined;
  /** The sealed session in the cookie. */
  cookie: string | undefined;
}

/**
 * Decides about every request for the workspace before any page is made, by the person's role, the area of the case in
 * the address and, for a post, its origin. Only `work` holds anything of a case.
 */
export async function pass(service: Service, arriving: Arriving): Promise<Passed> {
  const { request, pattern, cookie } = arriving;
  const route = Object.hasOwn(ROUTES, pattern) ? ROUTES[pattern] : undefined;
  if (!route) return 'not-found';
  if (isPost(request) && !isFromOwnPage(request)) return { response: refused(SIGN_IN_TEXTS.foreign) };
  if (route.roles === 'anyone') return { work: undefined };
  const person = await whoIs(service, arriving, cookie);
  if (!person) {
    const was = await whoWas(service, arriving, cookie);
    return { response: await signInFirst(service, request, was?.session) };
  }
  if (!route.roles.includes(person.roll)) return 'not-found';
  const own = ownService(service, arriving, person.session);
  const barred = person.session.token === undefined ? undefined : await whyBarred(own);
  if (barred) return { response: await signInFirst(service, request, person.session, barred) };
  const shown = route.hasCase ? await ownCase(own, person, arriving.id) : undefined;
  if (route.hasCase && !shown) return 'not-found';
  const token = formTokenOf(service, person.session);
  const work = { person, service: own, token, ...(shown ? { shown } : {}) };
  if (!isPost(request)) return { work };
  const values = await postedBy(service, request, person.session);
  return values instanceof Response ? { response: values } : { work: { ...work, values } };
}

/**
 * Asks GitHub, before anything is read or handed out, whether the person's token still opens the repository.
 * @returns what the page for signing in has to say, or undefined
 */
async function whyBarred({ store }: Service): Promise<string | undefined> {
  try {
    await store.version();
    return undefined;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { code } = error;
    if (code === 'bad-credentials') return 'github-ended';
    return code === 'gone' || code === 'refused' || code === 'not-installed'
      ? 'github-access'
      : 'github-down';
  }
}

/**
 * The case with an id if it is in one of the person's areas, otherwise undefined. One that cannot be read is in no
 * area: only the head sees it.
 */
export async function ownCase(service: Service, person: Person, id = ''): Promise<ShownCase | undefined> {
  if (!isCaseId(id)) return undefined;
  try {
    const shown = await readAnyCase(service, id);
    const isOwn = shown.file
      ? handlesArea(person, service.association, shown.file.område)
      : person.roll === 'forbundschef';
    return isOwn ? shown : undefined;
  } catch (error) {
    if (error instanceof UserError && error.code === 'no-case') return undefined;
    throw error;
  }
}

/** Whether a request may change something. */
const isPost = ({ method }: Request): boolean => method !== 'GET' && method !== 'HEAD';

/**
 * Whether a form is posted from one of our own pages. Browsers send the origin; a request without it comes from another
 * program.
 */
function isFromOwnPage(request: Request): boolean {
  const origin = request.headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}

/** Returns what was posted by one of the session's own forms, otherwise the response that refuses it. */
async function postedBy(
  service: Service,
  request: Request,
  session: Session,
): Promise<FormValues | Response> {
  try {
    const values = withoutKeys(await readForm(request));
    return isFormTokenOf(service, session, values.get('token')?.[0] ?? '')
      ? values
      : refused(SIGN_IN_TEXTS.foreign);
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    return refused(error.sentence, error.status);
  }
}

/** What was posted without private keys, before any of it is shown again, kept or logged. */
const withoutKeys = (values: FormValues): FormValues =>
  new Map([...values].map(([name, given]) => [name, given.map(withoutPrivateKeys)]));

/**
 * Sends a person to sign in, and back afterwards. What a session's own form posted after the session had ended is
 * kept for an hour, and its page fills it in again.
 * @param expired the session that has ended
 * @param fault why, if it has not expired
 */
async function signInFirst(
  service: Service,
  request: Request,
  expired: Session | undefined,
  fault?: string,
): Promise<Response> {
  const query = new URLSearchParams({ till: new URL(request.url).pathname });
  if (fault !== undefined) query.set('fel', fault);
  else if (expired) query.set('slut', 'ja');
  const values = expired && isPost(request) ? await postedBy(service, request, expired) : undefined;
  if (values && !(values instanceof Response)) {
    const key = newFormToken(service);
    const typed = new Map([...values].filter(([name]) => name !== 'token'));
    if (await keepForm(service, key, { values: typed, faults: [] })) query.set('u', key);
  }
  return new Response(null, { status: 303, headers: { location: `${SIGN_IN_PATH}?${query}` } });
}

const refused = (text: string, status = 403): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
