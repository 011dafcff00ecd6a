import type { ReportFault } from '../../core/report/check.ts';
import { controlName, type FormValues } from '../../core/report/form.ts';

/** A fault on the page: the control it stands at, and the words at the field and in the summary alike. */
export interface FormFault {
  /** Id and name of the control; empty when the fault is about no field. */
  control: string;
  text: string;
}

/** The fields in the order they stand in the form. */
const ORDER = [
  'datum',
  'kontakt',
  'arbetsgivare',
  'område',
  'samverkansparter',
  'beskrivning',
  'bakgrund',
  'löst',
  'allvarlighetsgrad',
  'händelser',
  'webbplats',
  'bekräftad',
];
const CONTACT = ['kontakt.namn', 'kontakt.mejl', 'kontakt.telefon'];

/** A report's faults as the form shows them: each once, in the order of the fields. */
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

/** The texts at one control. */
export function textsAt(faults: readonly FormFault[], control: string): string[] {
  return faults.filter((fault) => fault.control === control).map(({ text }) => text);
}

/** "Du behöver rätta 3 uppgifter" */
export function faultCountText(count: number): string {
  return `Du behöver rätta ${count} ${count === 1 ? 'uppgift' : 'uppgifter'}`;
}

/** Ids for `aria-describedby`, or nothing. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
