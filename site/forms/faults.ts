import type { ReportFault } from '../../core/report/check.ts';
import { controlName, type FormValues } from '../../core/report/form.ts';
import { CHANNEL_FIELD } from '../../core/report/on-behalf.ts';
import { ANSWER_FIELDS } from './hidden-fields.ts';

/** A fault on the page: its control, and the text that both the field and the summary show. */
export interface FormFault {
  /** Id and name of the control; empty when the fault does not concern a field. */
  control: string;
  text: string;
}

/** The fields in the order of the form. */
const ORDER = [CHANNEL_FIELD, ...ANSWER_FIELDS, 'webbplats', 'bekräftad'];
const CONTACT = ['kontakt.namn', 'kontakt.mejl', 'kontakt.telefon'];

/** Returns a report's faults as the form shows them: each once, in the order of the fields. */
export function formFaults(faults: readonly ReportFault[], values: FormValues): FormFault[] {
  const shown = new Map<string, FormFault>();
  for (const { fält, text } of faults) {
    const control = controlName(fält, values);
    shown.set(`${control} ${text}`, { control, text });
  }
  return [...shown.values()].toSorted((a, b) => place(a.control) - place(b.control));
}

function place(control: string): number {
  const field = ORDER.indexOf(control.split('.')[0] ?? '');
  return field * 10 + CONTACT.indexOf(control);
}

/** Returns the texts of the faults at one control. */
export function textsAt(faults: readonly FormFault[], control: string): string[] {
  return faults.filter((fault) => fault.control === control).map(({ text }) => text);
}

/** Returns the heading of the summary: "Du behöver rätta 3 uppgifter". */
export function faultCountText(count: number): string {
  return `Du behöver rätta ${count} ${count === 1 ? 'uppgift' : 'uppgifter'}`;
}

/** Joins ids for `aria-describedby`; undefined if there are none. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
