import type { Service } from '../../actions/service.ts';
import {
  isFormToken,
  isNewFormToken,
  keepForm,
  keptForm,
  newFormToken,
} from '../../actions/submit/kept-form.ts';
import type { ReportFault } from '../../core/report/check.ts';
import { ON_BEHALF_FORM, PUBLIC_FORM } from './places.ts';
import {
  editOf,
  type FormResponse,
  handleEdit,
  handleReview,
  handleSend,
  type OnBehalf,
  reviewOf,
} from './report-form.ts';

/** The steps of the form, as the last part of their addresses. */
export type Step = 'granska' | 'andra' | 'skicka';

/**
 * Answers a request for a step of the form. A post is kept for an hour and answered with the address of its page, so that
 * the browser's history holds no posts: Back, Forward and reload show pages of ours with what was typed. What cannot be
 * kept is answered at once.
 * @param wait seconds that the client has to wait because it posts too often
 * @param onBehalf when the form is filled in on behalf of somebody, in the workspace
 */
export function answerStep(
  service: Service,
  step: Step,
  request: Request,
  wait: number,
  onBehalf?: OnBehalf,
): Promise<FormResponse> {
  return request.method === 'POST'
    ? post(service, step, request, wait, onBehalf)
    : show(service, step, request, onBehalf);
}

async function post(
  service: Service,
  step: Step,
  request: Request,
  wait: number,
  onBehalf: OnBehalf | undefined,
): Promise<FormResponse> {
  const answer = await handle(service, step, request, wait, onBehalf);
  if (answer.view === 'receipt') {
    if (answer.key !== undefined && isFormToken(answer.key))
      await keepForm(service, answer.key, { sent: answer.id });
    return answer;
  }
  if (!('values' in answer) || wait > 0) return answer;
  const token = answer.values.get('nyckel')?.[0] || newFormToken(service);
  if (!isFormToken(token)) return answer;
  const next = stepAt(step, token, onBehalf);
  // Sent in another tab, or before Back: there is nothing to review.
  const before = step === 'skicka' ? undefined : await keptForm(service, token);
  if (before && 'sent' in before) return next;
  const values = new Map(answer.values).set('nyckel', [token]);
  values.delete('bekräftad');
  const faults = answer.view === 'review' ? unsentFaults(answer.unsent) : [];
  const isKept = await keepForm(service, token, { values, faults });
  return isKept ? next : answer;
}

function handle(
  service: Service,
  step: Step,
  request: Request,
  wait: number,
  onBehalf: OnBehalf | undefined,
): Promise<FormResponse> {
  if (step === 'andra') return handleEdit(request, onBehalf);
  const answer = step === 'granska' ? handleReview : handleSend;
  return answer(service, request, wait, onBehalf);
}

/**
 * Shows a step of a form. A browser without scripts gets its empty form here too, at a separate address for each form.
 * If it goes Back after sending, that address says that the form was sent; a page that is the same for all would be
 * filled in again by the browser.
 */
async function show(
  service: Service,
  step: Step,
  request: Request,
  onBehalf: OnBehalf | undefined,
): Promise<FormResponse> {
  const token = new URL(request.url).searchParams.get('u');
  // A link on another site could carry a token that its author knows, who could then read what is typed.
  if (/^(?:cross|same)-site$/.test(request.headers.get('sec-fetch-site') ?? '')) return start(onBehalf);
  if (token === null)
    return step === 'andra' ? stepAt(step, newFormToken(service), onBehalf) : start(onBehalf);
  const kept = await keptForm(service, token);
  if (!kept && step === 'andra' && isNewFormToken(service, token))
    return editOf(new Map([['nyckel', [token]]]));
  if (!kept) return start(onBehalf);
  if ('sent' in kept) return { view: 'sent', status: 200, id: kept.sent };
  if (step === 'andra') return editOf(kept.values);
  const unsent = step === 'skicka' ? kept.faults.map(([kod, text]) => faultOf(kod, text)) : [];
  return reviewOf(service, kept.values, unsent, onBehalf);
}

const placeOf = (onBehalf: OnBehalf | undefined): string => (onBehalf ? ON_BEHALF_FORM : PUBLIC_FORM);

const start = (onBehalf: OnBehalf | undefined): FormResponse => ({
  view: 'step',
  location: `${placeOf(onBehalf)}/`,
});

const stepAt = (step: Step, token: string, onBehalf: OnBehalf | undefined): FormResponse => ({
  view: 'step',
  location: `${placeOf(onBehalf)}/${step}?u=${token}`,
});

const unsentFaults = (faults: readonly ReportFault[]): [string, string][] =>
  faults.map(({ fält, text }) => [fält, text]);

const faultOf = (fält: string, text: string): ReportFault => ({ fält, kod: 'ej-skickad', text });
