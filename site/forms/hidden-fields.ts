import type { FormValues } from '../../core/report/form.ts';

const FIELDS =
  /^(?:datum|kontakt|arbetsgivare|område|samverkansparter|beskrivning|bakgrund|löst|allvarlighetsgrad|händelser)(?:\.|$)/;

/** The answers that the review page carries on, as name and value, in the order they were posted. */
export function hiddenFields(values: FormValues, datum: string | undefined): [string, string][] {
  const all = [...values].flatMap(([name, list]) => list.map((value): [string, string] => [name, value]));
  return all
    .filter(([name, value]) => FIELDS.test(name) && name !== 'datum' && value !== '')
    .concat(datum ? [['datum', datum]] : []);
}
