import { ANYWAY } from '../order/shape.ts';
import type { FormValues } from '../report/form.ts';
import { cleanText } from '../report/text.ts';

/**
 * The name of the box by which a person vouches that the text of a control identifies no one. Its value is the text, so that
 * a box that was ticked for an earlier text says nothing about this one.
 */
export const vouchOf = (control: string): string => `${control}.${ANYWAY}`;

/** Whether a control is such a box. */
export const isVouch = (control: string): boolean => control.endsWith(`.${ANYWAY}`);

/** Whether a person has vouched for the text of a control as it is now. */
export function isVouchedFor(typed: FormValues, control: string): boolean {
  const clean = (name: string) => cleanText((typed.get(name) ?? []).join('\n'));
  return typed.has(vouchOf(control)) && clean(vouchOf(control)) === clean(control);
}

/**
 * What was typed, with a box next to each text that has to be vouched for. A text that is refused for another reason has none: it
 * would not help.
 */
export function askingToVouch(
  typed: FormValues,
  faults: readonly { control: string; isUnsure?: boolean }[],
): FormValues {
  const values = new Map(typed);
  for (const { control, isUnsure } of faults)
    if (isUnsure) values.set(vouchOf(control), ['']);
    else values.delete(vouchOf(control));
  return values;
}
