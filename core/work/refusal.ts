import type { OrderFault } from '../order/parse.ts';
import { CASE_FORM_TEXTS } from '../texts/work/case.ts';
import type { CaseForm } from './case-forms.ts';
import { withoutOrders } from './plain.ts';
import { controlOf, type FieldFault } from './read-case-form.ts';

/** What a code of a refusal is about, as far as it says. */
const ABOUT: readonly (readonly [RegExp, CaseForm['fields'][number]['kind']])[] = [
  [/identif|text|sentence|reason|control|quote|too-long|why/, 'text'],
  [/date|past|future|day|wait-long|promise/, 'date'],
  [/similar|bad-id|other-case/, 'case'],
  [/code|trigger|area|direction|effect/, 'code'],
];

/** The refusals of an order as faults of the form that made it: at the field that each is about, or at the only one. */
export function refusalFaults(form: CaseForm, faults: readonly OrderFault[]): FieldFault[] {
  return faults.map(({ code, text }) => {
    const kind = ABOUT.find(([pattern]) => pattern.test(code))?.[1];
    const only = form.fields.length === 1 ? form.fields[0] : undefined;
    const field = form.fields.find((one) => one.kind === kind) ?? only;
    return { control: field ? controlOf(form, field.name) : '', text: withoutOrders(text) };
  });
}

/** The fault that a form's order is no longer possible. */
export const goneFaults = (): FieldFault[] => [{ control: '', text: CASE_FORM_TEXTS.changedGone }];
