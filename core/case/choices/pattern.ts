import { writeOrder } from '../../order/write.ts';
import { PLACEHOLDERS } from '../../texts/order/choices.ts';
import type { Choice, ChoiceField } from './choice.ts';

/** How a choice is written as an order, with a placeholder for each value that must be filled in: none is chosen. */
export function orderPattern({ fields, make }: Pick<Choice, 'fields' | 'make'>): string {
  const required = fields.filter((field) => field.required);
  return writeOrder(make(Object.fromEntries(required.map((field) => [field.name, placeholder(field)]))));
}

/** What stands in place of a value. A code's says which list it is from: `TYP`. */
export const placeholder = ({ kind, name }: Pick<ChoiceField, 'kind' | 'name'>): string =>
  kind === 'code' ? name.toUpperCase() : PLACEHOLDERS[kind];
