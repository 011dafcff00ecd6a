import { doOrders } from '../../actions/command/do.ts';
import { whoOrders } from '../../actions/command/who-orders.ts';
import { acceptCase, type ShownCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { type KeptForm, keepForm, newFormToken } from '../../actions/submit/kept-form.ts';
import type { DeskAnswer } from '../../actions/work/desk.ts';
import { log } from '../../adapters/log.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import type { FormValues } from '../../core/report/form.ts';
import { REVIEW_TEXTS } from '../../core/texts/review.ts';
import { CASE_FORM_TEXTS as TEXTS } from '../../core/texts/work/case.ts';
import { asUserError } from '../../core/user-error.ts';
import { caseForms } from '../../core/work/case-forms.ts';
import { handlesArea } from '../../core/work/person.ts';
import { withoutOrders } from '../../core/work/plain.ts';
import { presentClasses } from '../../core/work/present-classes.ts';
import { type FieldFault, readCaseForm } from '../../core/work/read-case-form.ts';
import { goneFaults, refusalFaults } from '../../core/work/refusal.ts';
import { askingToVouch } from '../../core/work/vouch.ts';
import { allowedThing, allowWord } from './allow-word.ts';
import { type CasePage, NOTHING_TYPED, showCase } from './case-page.ts';
import { showsFirst } from './case-preview.ts';
import { DESK_TEXTS } from './desk-texts.ts';
import type { Work } from './gate.ts';
import { once } from './once.ts';
import { triedOn } from './order-context.ts';
import { afterOwn } from './seen.ts';
import { choicesOf } from './worked-out.ts';

/** The form that accepts a report. It is not an order: on GitHub it is a merge. */
export const ACCEPT_FORM = 'ta-emot';

/** The form that takes back what GitHub could not carry out and tries again at night. */
export const WITHDRAW_FORM = 'ta-tillbaka';

/** How long the same post is one, where what was sent may be refused later and sent again. Milliseconds. */
const DESK_MEMORY = 10_000;

/** What came of a post: done, with what to say and whether the case is still the person's; or what is wrong. */
type Outcome =
  | { said: readonly string[]; isGone?: boolean }
  | { faults: readonly FieldFault[] }
  /** It is valid, and waits for the person to confirm what the page shows. */
  | 'show';

/**
 * Answers the page of a case, or a form that it posts. A post becomes an order as anyone could have typed it, and is
 * answered with the address of a page: the same post twice is one order, and reload and Back send nothing.
 */
export async function answerCase(
  service: Service,
  visit: Work,
  request: Request,
): Promise<CasePage | Response> {
  const { values, person, shown } = visit;
  if (!values) return showCase(service, visit, request);
  const posted: FormValues = new Map([...values].filter(([name]) => name !== 'token'));
  const { typed, isMarked } = await afterOwn(service, visit, posted);
  const path = shown?.path ?? '';
  const work = async () => {
    const outcome = await carryOut(service, visit, typed, isMarked);
    const token = newFormToken(service);
    return { outcome, token: (await keepForm(service, token, keptOf(outcome, typed))) ? token : '' };
  };
  const parts = [person.id, path, [...typed]];
  const answer = await once(parts, service.now(), work, service.desk && DESK_MEMORY);
  const { outcome, token } = answer;
  const isDone = outcome !== 'show' && 'said' in outcome;
  const to = isDone && outcome.isGone ? '/arbete/' : new URL(request.url).pathname;
  if (token !== '' || isDone) return goTo(token === '' ? to : `${to}?u=${token}`);
  // What cannot be kept is shown at once.
  const faults = outcome === 'show' ? [] : outcome.faults;
  return showCase(service, visit, request, { ...NOTHING_TYPED, values: asShown(outcome, typed), faults });
}

const goTo = (location: string): Response => new Response(null, { status: 303, headers: { location } });

function keptOf(outcome: Outcome, typed: FormValues): KeptForm {
  if (outcome !== 'show' && 'said' in outcome) return { sent: outcome.said.join('\n') };
  const faults = outcome === 'show' ? [] : outcome.faults;
  return { values: asShown(outcome, typed), faults: faults.map(({ control, text }) => [control, text]) };
}

/** What was typed, marked as to be previewed or not, and what has to be vouched for. */
const asShown = (outcome: Outcome, typed: FormValues): FormValues =>
  askingToVouch(
    new Map([...typed, ['steg', outcome === 'show' ? ['visa'] : []]]),
    outcome !== 'show' && 'faults' in outcome ? outcome.faults : [],
  );

/** @param isAfterOwn whether the form was filled in while GitHub carried out something of the person's own */
async function carryOut(
  service: Service,
  work: Work,
  typed: FormValues,
  isAfterOwn: boolean,
): Promise<Outcome> {
  const { file, version, waiting, path } = work.shown as ShownCase;
  const id = /([^/]+)\.yaml$/.exec(path)?.[1] ?? '';
  const key = typed.get('form')?.[0] ?? '';
  const seen = typed.get('seen')?.[0] ?? '';
  // The page says what has changed.
  if (seen !== version) return { faults: [{ control: '', text: TEXTS.changed }] };
  const routine = file && service.routines[file.rutin];
  if (!file || !routine) return { faults: goneFaults() };
  const by = work.person.id || ownName();
  try {
    if (allowedThing(key) !== undefined)
      return typed.get('steg')?.[0] === 'ja' ? await allowWord(service, work, typed) : 'show';
    if (key === ACCEPT_FORM && !waiting) return { faults: goneFaults() };
    if (key === ACCEPT_FORM)
      return service.desk ? atDesk(await service.desk.accept(id, version)) : await accept(service, id, by);
    if (key === WITHDRAW_FORM)
      return service.desk ? atDesk(await service.desk.withdraw(id)) : { faults: goneFaults() };
    const possible = choicesOf(service, file, routine, waiting);
    const form = caseForms(possible, presentClasses(file, routine)).find((one) => one.key === key);
    if (!form) return { faults: goneFaults() };
    const read = readCaseForm(form, typed, service.today());
    if ('faults' in read) return read;
    const isShownFirst = showsFirst(form, typed);
    if (isShownFirst || service.desk) {
      const tried = carryOutOrders(file, read.order, triedOn(service, routine, waiting));
      if (!tried.ok) return { faults: refusalFaults(form, tried.faults, typed) };
      if (isShownFirst) return 'show';
    }
    if (service.desk) return atDesk(await service.desk.order(id, read.order, isAfterOwn));
    const result = await doOrders(service, id, read.order, by, seen);
    if (!result.ok) return { faults: refusalFaults(form, result.faults, typed) };
    const isOwn = !result.removed && handlesArea(work.person, service.association, result.file.område);
    return { said: result.answers.map(withoutOrders), isGone: !isOwn };
  } catch (error) {
    const known = asUserError(error);
    if (!known) throw error;
    log('work-failed', { id, error });
    return { faults: [{ control: '', text: TEXTS.failed }] };
  }
}

/** What GitHub has taken, or why it has not. */
function atDesk(answer: DeskAnswer): Outcome {
  // The page shows what is being carried out, and then its answer.
  if (answer === 'sent' || answer === 'accepted') return { said: [] };
  const text = DESK_TEXTS[answer];
  return answer === 'withdrawn' ? { said: [text] } : { faults: [{ control: '', text }] };
}

/** Accepts a report, and says what stands in the way of its next phase, if anything does. */
async function accept(service: Service, id: string, by: string | undefined): Promise<Outcome> {
  const why = await acceptCase(service, id, by);
  return {
    said: [TEXTS.accepted, ...(why === undefined ? [] : [withoutOrders(REVIEW_TEXTS.phaseStays(why))])],
  };
}

/** The name of the machine's user, for a head without a name in the settings; undefined if no commit can have it. */
function ownName(): string | undefined {
  const own = whoOrders(undefined);
  return own === 'bad-name' ? undefined : own.name;
}
