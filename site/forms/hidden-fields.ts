import type { FormValues } from '../../core/report/form.ts';
import reportSchema from '../../schemas/report.json' with { type: 'json' };

/** The fields of a report, in the order of the form, which is that of the schema. */
export const ANSWER_FIELDS = Object.keys(reportSchema.properties).filter((field) => field !== 'bekräftad');

/** Returns the answers that the review page keeps in hidden fields, as name and value, in the order of the post. */
export function hiddenFields(values: FormValues, datum: string | undefined): [string, string][] {
  const all = [...values].flatMap(([name, list]) => list.map((value): [string, string] => [name, value]));
  return all
    .filter(([name, value]) => isAnswer(name) && name !== 'datum' && value !== '')
    .concat(datum ? [['datum', datum]] : []);
}

const isAnswer = (name: string): boolean => ANSWER_FIELDS.includes(name.split('.')[0] ?? '');
