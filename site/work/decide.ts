import { doOrders } from '../../actions/command/do.ts';
import { readAnyCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { log } from '../../adapters/log.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import type { OrderFault } from '../../core/order/parse.ts';
import type { FormValues } from '../../core/report/form.ts';
import type { Meeting } from '../../core/sweep/meetings.ts';
import { MEETING_PAGE_TEXTS as TEXTS } from '../../core/texts/work/meetings.ts';
import { asUserError } from '../../core/user-error.ts';
import type { CaseForm } from '../../core/work/case-forms.ts';
import { controlOf, type FieldFault, readCaseForm } from '../../core/work/read-case-form.ts';
import { refusalFaultsOfAll } from '../../core/work/refusal.ts';
import { askingToVouch } from '../../core/work/vouch.ts';
import type { FormFault } from '../forms/faults.ts';
import { DESK_TEXTS } from './desk-texts.ts';
import type { Work } from './gate.ts';
import { triedOn } from './order-context.ts';

/** The field of a decision that the meeting itself fills in. */
const BODY = 'organ';

/** A case of a meeting, with the forms by which a decision is written in it. */
export interface DecidedCase {
  id: string;
  about: string;
  /** What the meeting is asked to decide. */
  questions: readonly string[];
  version: string;
  forms: readonly CaseForm[];
}

/** The fields of a form that a person fills in: not the body, which follows from the meeting. */
export const shownFields = ({ order, fields }: CaseForm, { organ }: Meeting): CaseForm['fields'] =>
  fields.filter((field) => !(order === 'beslut' && field.name === BODY && allows(field, organ)));

const allows = (field: CaseForm['fields'][number], value: string): boolean =>
  'options' in field && field.options.some((option) => option.value === value);

interface Decided {
  /** The values that were typed for the cases in which it failed. */
  values: Map<string, readonly string[]>;
  faults: FormFault[];
  said: string[];
}

/** Writes in each case what was typed for it. A case with a fault is left unchanged, and its faults are returned. */
export async function decide(
  service: Service,
  { person }: Work,
  meeting: Meeting,
  cases: readonly DecidedCase[],
  typed: FormValues,
): Promise<Decided> {
  const all: Decided = { values: new Map(), faults: [], said: [] };
  let touched = 0;
  for (const one of cases) {
    const forms = one.forms.filter((form) => isTyped(form, meeting, typed));
    if (forms.length === 0) continue;
    touched++;
    const faults = await decideOne(service, person.id || undefined, meeting, one, forms, typed);
    if (faults.length === 0) {
      all.said.push(one.id);
      continue;
    }
    all.faults.push(...faults.map(({ control, text }) => ({ control, text: TEXTS.fault(one.id, text) })));
    for (const [name, value] of askingToVouch(typed, faults))
      if (name.startsWith(`${one.id}.`)) all.values.set(name, value);
  }
  if (touched === 0) all.faults.push({ control: '', text: TEXTS.nothing });
  return all;
}

/** Whether something in a form has been filled in. */
const isTyped = (form: CaseForm, meeting: Meeting, typed: FormValues): boolean =>
  shownFields(form, meeting).some(({ name }) =>
    (typed.get(controlOf(form, name)) ?? []).some((value) => value.trim() !== ''),
  );

/** Writes what was decided in one case. Returns every fault; with any fault, nothing in the case has been changed. */
async function decideOne(
  service: Service,
  by: string | undefined,
  meeting: Meeting,
  { id, version }: DecidedCase,
  forms: readonly CaseForm[],
  typed: FormValues,
): Promise<FieldFault[]> {
  const seen = typed.get(`${id}.seen`)?.[0] ?? '';
  if (seen !== version) return [{ control: id, text: TEXTS.changed }];
  const read = forms.map((form) => readCaseForm(form, withMeeting(form, meeting, typed), service.today()));
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []));
  if (faults.length > 0) return faults.map(({ control, text }) => ({ control: control || id, text }));
  const orders = read.flatMap((one) => ('order' in one ? [one.order] : []));
  try {
    const refused = (given: readonly OrderFault[]) =>
      refusalFaultsOfAll(forms, orders, given, typed).map(({ control, ...fault }) => ({
        ...fault,
        control: control || id,
      }));
    if (service.desk) return await sendDecision(service, id, orders.join('\n'), seen, refused);
    const result = await doOrders(service, id, orders.join('\n'), by, seen);
    return result.ok ? [] : refused(result.faults);
  } catch (error) {
    if (!asUserError(error)) throw error;
    log('work-failed', { id, error });
    return [{ control: id, text: TEXTS.failed }];
  }
}

/** Has GitHub write what was decided, if it can be carried out on the case as the person has seen it. */
async function sendDecision(
  service: Service,
  id: string,
  orders: string,
  seen: string,
  refused: (faults: readonly OrderFault[]) => FieldFault[],
): Promise<FieldFault[]> {
  const { file, version, waiting } = await readAnyCase(service, id);
  const routine = file && service.routines[file.rutin];
  if (!file || !routine || version !== seen) return [{ control: id, text: TEXTS.changed }];
  const tried = carryOutOrders(file, orders, triedOn(service, routine, waiting));
  if (!tried.ok) return refused(tried.faults);
  const answer = await service.desk?.order(id, orders);
  return answer === undefined || answer === 'sent' || answer === 'accepted'
    ? []
    : [{ control: id, text: DESK_TEXTS[answer] }];
}

/** What was typed, with what the meeting itself says of a decision: whose it was, and the day unless another was given. */
function withMeeting(form: CaseForm, { organ, datum }: Meeting, typed: FormValues): FormValues {
  if (form.order !== 'beslut') return typed;
  const values = new Map(typed);
  for (const field of form.fields) {
    const name = controlOf(form, field.name);
    const isEmpty = (values.get(name)?.[0] ?? '').trim() === '';
    if (field.name === BODY && allows(field, organ)) values.set(name, [organ]);
    const isPossible = field.kind === 'date' && field.from <= datum && datum <= (field.to ?? datum);
    if (isPossible && isEmpty) values.set(name, [datum]);
  }
  return values;
}
