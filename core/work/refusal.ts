import type { OrderFault } from '../order/parse.ts';
import type { FormValues } from '../report/form.ts';
import type { TextPlace } from '../texts/order/unreadable.ts';
import { CASE_FORM_TEXTS } from '../texts/work/case.ts';
import type { CaseForm } from './case-forms.ts';
import { withoutOrders } from './plain.ts';
import { controlOf, type FieldFault, orderText } from './read-case-form.ts';

/** What a code of a refusal is about, as far as it says. */
const ABOUT: readonly (readonly [RegExp, CaseForm['fields'][number]['kind']])[] = [
  [/identif|text|sentence|reason|control|quote|too-long|why/, 'text'],
  [/date|past|future|day|wait-long|promise/, 'date'],
  [/similar|bad-id|other-case/, 'case'],
  [/code|trigger|area|direction|effect/, 'code'],
];

/**
 * The refusals of an order as faults of the form that made it: at the field that each is about, or at the only one. What may
 * identify a person is quoted from what was typed, which only that person's page shows.
 */
export function refusalFaults(
  form: CaseForm,
  faults: readonly OrderFault[],
  typed: FormValues,
): FieldFault[] {
  return faults.map(({ code, text, places }) => {
    const kind = ABOUT.find(([pattern]) => pattern.test(code))?.[1];
    const only = form.fields.length === 1 ? form.fields[0] : undefined;
    const field = form.fields.find((one) => one.kind === kind) ?? only;
    const control = field ? controlOf(form, field.name) : '';
    if (!places || field?.kind !== 'text') return { control, text: withoutOrders(text) };
    const found = places.map((place) => inWords(orderText(typed.get(control) ?? []), place));
    return code === 'may-identify'
      ? { control, text: CASE_FORM_TEXTS.mayIdentify(found), isUnsure: true }
      : { control, text: CASE_FORM_TEXTS.identifies(found) };
  });
}

/** The refusals of orders that were sent together as faults of the forms that made them, in the same order. */
export function refusalFaultsOfAll(
  forms: readonly CaseForm[],
  orders: readonly string[],
  faults: readonly OrderFault[],
  typed: FormValues,
): FieldFault[] {
  let line = 1;
  const firstLines = orders.map((order) => {
    const first = line;
    line += order.split('\n').length;
    return first;
  });
  return faults.flatMap((fault) => {
    const form = forms[firstLines.findLastIndex((first) => first <= fault.line)];
    return form ? refusalFaults(form, [fault], typed) : [{ control: '', text: withoutOrders(fault.text) }];
  });
}

/** The most characters of a text that are quoted. */
const QUOTED = 60;

function inWords(text: string, { start, end, type }: TextPlace): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return CASE_FORM_TEXTS.found(words.length > QUOTED ? `${words.slice(0, QUOTED)} …` : words, type);
}

/** The fault that a form's order is no longer possible. */
export const goneFaults = (): FieldFault[] => [{ control: '', text: CASE_FORM_TEXTS.changedGone }];
