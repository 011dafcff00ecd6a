import type { Case } from '../case/case.ts';
import type { Choice, ChoiceField, ChoiceOption, Choices } from '../case/choices/choice.ts';
import { EMPTY } from '../case/choices/options.ts';
import { fieldLabel } from '../case/view/labels.ts';
import { type CaseOrder, CLASSIFICATION_FIELDS, REMOVING_ORDERS } from '../order/order.ts';
import { CASE_FORM_TEXTS, FIELD_LABELS, MISSING_TEXTS, NO_DAY_TEXTS } from '../texts/work/case.ts';
import type { PresentClasses } from './present-classes.ts';

/** The headings under which the forms of a case stand, in their order. */
export const FORM_GROUPS = ['dialog', 'klassning', 'vagen', 'atgarder', 'uppgifter', 'avslut'] as const;
export type FormGroup = (typeof FORM_GROUPS)[number];

/** A field of a form. `now`: the values that it has in the case, which are chosen from the beginning. */
export type FormField = ChoiceField & { now?: readonly string[] };

/** A form that makes one order of a case. */
export interface CaseForm {
  /** Identifies it within the page. */
  key: string;
  /** The key of what it is for within the case. */
  choice: string;
  order: CaseOrder['order'];
  group: FormGroup;
  name: string;
  fields: readonly FormField[];
  /** Whether it takes the case away, and is asked about once more. */
  removes: boolean;
  make: Choice['make'];
}

const GROUP_OF: Readonly<Record<CaseOrder['order'], FormGroup>> = {
  bekräfta: 'dialog',
  fråga: 'dialog',
  svar: 'dialog',
  rätta: 'dialog',
  hjälpte: 'dialog',
  klassa: 'klassning',
  riktning: 'klassning',
  liknar: 'klassning',
  fas: 'vagen',
  nivå: 'vagen',
  klart: 'vagen',
  paus: 'vagen',
  fortsätt: 'vagen',
  åtgärd: 'atgarder',
  genomförd: 'atgarder',
  effekt: 'atgarder',
  beslut: 'atgarder',
  anteckning: 'uppgifter',
  diarie: 'uppgifter',
  extern: 'uppgifter',
  flytta: 'uppgifter',
  ångra: 'uppgifter',
  byt: 'uppgifter',
  stäng: 'avslut',
  öppna: 'avslut',
  arkivera: 'avslut',
  avvisa: 'avslut',
  stopp: 'avslut',
};

/** The forms of everything that is possible with a case now. All that classifies it is one form, with what it has now. */
export function caseForms({ possible }: Pick<Choices, 'possible'>, present: PresentClasses): CaseForm[] {
  const classing = possible.filter(({ order }) => order === 'klassa');
  const others = possible.filter(({ order }) => order !== 'klassa').map(formOf);
  const forms = classing.length === 0 ? others : [classForm(classing, present), ...others];
  return forms.toSorted((a, b) => place(a) - place(b));
}

const place = ({ group, order }: CaseForm): number =>
  FORM_GROUPS.indexOf(group) * 100 + Object.keys(GROUP_OF).indexOf(order);

const formOf = ({ key, order, name, fields, make }: Choice): CaseForm => ({
  key,
  choice: key,
  order,
  group: GROUP_OF[order],
  name,
  fields,
  removes: REMOVING_ORDERS.includes(order),
  make,
});

/** One form for the whole classification: a field that is not changed stays as it is. */
function classForm(choices: readonly Choice[], present: PresentClasses): CaseForm {
  const codes = choices.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'code'));
  const text = choices.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'text');
  const fields = [...codes, ...(text ? [text] : [])].map((field) =>
    classField({ ...field, required: false } as FormField, present.get(field.name) ?? []),
  );
  return {
    key: 'klassa',
    choice: 'klassa',
    order: 'klassa',
    group: 'klassning',
    name: CASE_FORM_TEXTS.classify,
    fields,
    removes: false,
    make: (values) => ({
      order: 'klassa',
      fields: Object.fromEntries(
        CLASSIFICATION_FIELDS.flatMap((field) => {
          const typed = values[field];
          return typed === undefined ? [] : [[field, typed === '-' ? [] : typed.split(',')]];
        }),
      ),
      ...(values['text'] === undefined ? {} : { text: values['text'] }),
    }),
  };
}

/** A field of the classification with the codes that it has, also those that are not used any more. */
function classField(field: FormField, present: readonly ChoiceOption[]): FormField {
  if (!('options' in field)) return field;
  const kept = present.filter(({ value }) => !field.options.some((one) => one.value === value));
  // Where several can be chosen, choosing none of them empties the field.
  const options = isMany(field) ? field.options.filter(({ value }) => value !== EMPTY.value) : field.options;
  return { ...field, options: [...kept, ...options], now: present.map(({ value }) => value) };
}

/** Whether a form is a button that puts a case back to a level below the one that it is on. */
export function isLowering({ fields, make }: CaseForm, { hantering }: Pick<Case, 'hantering'>): boolean {
  const order = fields.length === 0 ? make({}) : undefined;
  return order?.order === 'nivå' && order.till < hantering.nivå;
}

/** Whether several values of a field can be chosen. */
export const isMany = (field: FormField): boolean => 'most' in field && field.most > 1;

type NamedForm = Pick<CaseForm, 'choice' | 'order'>;

/** The label of a form's field. */
export function labelOf(form: NamedForm, name: string): string {
  const classed = form.order === 'klassa' && CLASSIFICATION_FIELDS.find((field) => field === name);
  return classed ? fieldLabel(classed) : (textOf(FIELD_LABELS, form, name) ?? name);
}

/** What to do about a form's field that must be filled in and is not. */
export const missingText = (form: NamedForm, name: string): string =>
  textOf(MISSING_TEXTS, form, name) ?? labelOf(form, name);

/** What it means that a form's day is left out. */
export const noDayText = (form: NamedForm, name: string): string | undefined =>
  textOf(NO_DAY_TEXTS, form, name);

/** A field's own text: its form's when the order has others, or else its order's, or that of every field with the name. */
const textOf = (
  texts: Readonly<Record<string, string>>,
  { choice, order }: NamedForm,
  name: string,
): string | undefined => texts[`${order}.${choice}.${name}`] ?? texts[`${order}.${name}`] ?? texts[name];
