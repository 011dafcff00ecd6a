import { writeOrder } from '../../order/write.ts';
import { PLACEHOLDERS } from '../../texts/order/choices.ts';
import type { Choice, ChoiceField } from './choice.ts';

/** Returns a choice as an order, with a placeholder for each value that must be filled in: no value is preselected. */
export function orderPattern({ fields, make }: Pick<Choice, 'fields' | 'make'>): string {
  const required = fields.filter((field) => field.required);
  return writeOrder(make(Object.fromEntries(required.map((field) => [field.name, placeholder(field)]))));
}

/** The placeholder for a value. That of a code names its list: `TYP`. */
export const placeholder = ({ kind, name }: Pick<ChoiceField, 'kind' | 'name'>): string =>
  kind === 'code' ? name.toUpperCase() : PLACEHOLDERS[kind];
