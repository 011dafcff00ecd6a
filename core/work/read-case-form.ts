import type { ChoiceField, ChoiceValues } from '../case/choices/choice.ts';
import { EMPTY } from '../case/choices/options.ts';
import { isCaseId } from '../case/id.ts';
import { addDays } from '../date.ts';
import { parseOrders } from '../order/parse.ts';
import { ALLOWS_ANYWAY, ANYWAY } from '../order/shape.ts';
import { writeOrder } from '../order/write.ts';
import { readDate } from '../report/date.ts';
import type { FormValues } from '../report/form.ts';
import { cleanText } from '../report/text.ts';
import { CASE_FORM_TEXTS as TEXTS } from '../texts/work/case.ts';
import { type CaseForm, type FormField, isMany, missingText } from './case-forms.ts';
import { isVouchedFor } from './vouch.ts';

/** What is wrong with a field, by the name of its control; empty for a fault of the whole form. */
export interface FieldFault {
  control: string;
  text: string;
  /** Whether the text there can be sent if the person vouches for it. */
  isUnsure?: boolean;
}

/** The order that a filled-in form makes, as anyone could have typed it, or what is wrong with it. */
export type ReadForm = { order: string } | { faults: FieldFault[] };

/** The name of a field's control: the forms of a page have fields with the same names. */
export const controlOf = ({ key }: Pick<CaseForm, 'key'>, field: string): string => `${key}.${field}`;

/**
 * Reads a posted form of a case. What it makes is a text with one order, which is then read and judged as any other.
 * @param today as `2026-11-22`
 */
export function readCaseForm(form: CaseForm, typed: FormValues, today: string): ReadForm {
  const faults: FieldFault[] = [];
  const values: Record<string, string> = {};
  for (const field of form.fields) {
    const given = (typed.get(controlOf(form, field.name)) ?? [])
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (isUnchanged(field, given)) continue;
    const read = given.length === 0 ? missing(form, field) : readField(field, given, today);
    if (read === undefined) continue;
    if ('fault' in read) faults.push({ control: controlOf(form, field.name), text: read.fault });
    else values[field.name] = read.value;
  }
  if (faults.length === 0) faults.push(...togetherFaults(form, values));
  if (faults.length > 0) return { faults };
  const written = writeOrder(form.make(values));
  const order = vouches(form, typed) && !written.endsWith(` ${ANYWAY}`) ? `${written} ${ANYWAY}` : written;
  // A text that would be read as anything but this one order is never passed on.
  return parseOrders(order).orders.length > 1
    ? { faults: [{ control: '', text: TEXTS.unreadable }] }
    : { order };
}

/** Whether the person vouches for the form's text. */
const vouches = (form: CaseForm, typed: FormValues): boolean =>
  ALLOWS_ANYWAY.includes(form.order) &&
  form.fields.some(({ kind, name }) => kind === 'text' && isVouchedFor(typed, controlOf(form, name)));

/** The text of a control as an order has it: a line that begins with a slash would begin another. */
export const orderText = (given: readonly string[]): string =>
  cleanText(given.map((one) => one.trim()).join('\n')).replaceAll('\n/', '\n /');

type ReadField = { value: string } | { fault: string };

/** Whether exactly what a field has now is chosen. */
const isUnchanged = ({ now = [] }: FormField, given: readonly string[]): boolean =>
  given.length > 0 && new Set(given).symmetricDifference(new Set(now)).size === 0;

function missing(form: CaseForm, field: FormField): ReadField | undefined {
  // All that was chosen from the beginning has been taken away. A single choice cannot be.
  if ((field.now ?? []).length > 0 && isMany(field)) return { value: EMPTY.value };
  return field.required ? { fault: missingText(form, field.name) } : undefined;
}

function readField(field: ChoiceField, given: readonly string[], today: string): ReadField {
  const [first = ''] = given;
  if (field.kind === 'text') {
    const { length } = cleanText(given.join('\n'));
    return length > field.maxLength
      ? { fault: TEXTS.tooLong(field.maxLength, length) }
      : { value: orderText(given) };
  }
  if (field.kind === 'date') return readDay(field, first, today);
  const list =
    field.kind === 'case' ? given.flatMap((one) => one.toUpperCase().split(/[\s,;]+/)) : [...given];
  const chosen = [...new Set(list.filter((one) => one !== ''))];
  if (chosen.length > field.most) return { fault: TEXTS.tooMany(field.most) };
  if (field.kind === 'case')
    return chosen.every(isCaseId) ? { value: chosen.join(',') } : { fault: TEXTS.badId };
  const options = chosen.map((one) => field.options.find(({ value }) => value === one));
  if (options.includes(undefined)) return { fault: TEXTS.notAllowed };
  if (chosen.length > 1 && options.some((option) => option?.alone)) return { fault: TEXTS.alone };
  return { value: chosen.join(',') };
}

/** A day as people write it; without a year it is the one that the field allows. */
function readDay(
  { from, to }: Extract<ChoiceField, { kind: 'date' }>,
  typed: string,
  today: string,
): ReadField {
  const isWord = /^i\s*(?:dag|går)|^förr/i.test(typed);
  const value = readDate(typed, isWord ? today : (to ?? addDays(today, 365)));
  if (value === undefined) return { fault: TEXTS.badDay };
  if (value < from || (to !== undefined && value > to)) return { fault: TEXTS.dayRange(from, to) };
  return { value };
}

/** Faults that show only when the fields are seen together. */
function togetherFaults(form: CaseForm, values: ChoiceValues): FieldFault[] {
  if (
    form.fields.length > 0 &&
    form.fields.every(({ required }) => !required) &&
    Object.keys(values).length === 0
  )
    return form.fields[0]?.kind === 'date'
      ? []
      : [{ control: controlOf(form, form.fields[0]?.name ?? ''), text: TEXTS.nothing }];
  const needsText = form.fields.some(
    (field) =>
      'options' in field &&
      field.options.some(
        ({ value, needsText: needs }) => needs && values[field.name]?.split(',').includes(value),
      ),
  );
  return needsText && values['text'] === undefined
    ? [{ control: controlOf(form, 'text'), text: TEXTS.needsText }]
    : [];
}
