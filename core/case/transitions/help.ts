import { REMOVING_ORDERS } from '../../order/order.ts';
import { codeName } from '../../routine/routine.ts';
import { helpText, type OptionTable } from '../../texts/order/help.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';
import type { Choice } from '../choices/choice.ts';
import { choices } from '../choices/choices.ts';
import { orderPattern, placeholder } from '../choices/pattern.ts';
import type { OrderContext } from './outcome.ts';
import { pauseRunning } from './pause.ts';
import { phaseName } from './phase.ts';

/**
 * The answer to `/hjälp`: where the case is, how each order that is possible now is written, the values to choose from,
 * and what is missing for the orders that are not possible.
 */
export function help(file: Case, context: OrderContext): string {
  const { routine, waiting } = context;
  const { possible, refused } = choices(file, context);
  const paused = pauseRunning(file);
  const said = helpText({
    phase: phaseName(routine, file.hantering.fas),
    level: file.hantering.nivå,
    changes: possible.some(({ order }) => !REMOVING_ORDERS.includes(order)),
    paused: paused && codeName(routine, 'paus', paused.reason ?? ''),
    orders: possible.map((choice) => [orderPattern(choice), choice.name]),
    tables: optionTables(possible),
    refused: refused.filter(({ isWaiting }) => isWaiting),
  });
  return waiting ? `${REFUSAL_TEXTS.waits(file.id)}\n\n${said}` : said;
}

/**
 * The values of each field that has a list. Fields of several choices that have the same list have one table. Where an
 * order has several tables for the same placeholder, each says which of its choices it is for.
 */
function optionTables(possible: readonly Choice[]): OptionTable[] {
  const found = new Map<string, OptionTable & { beginnings: string[] }>();
  for (const choice of possible)
    for (const field of choice.fields) {
      if (field.kind !== 'code' && field.kind !== 'role') continue;
      const table = { order: choice.order, placeholder: placeholder(field), options: field.options };
      const key = JSON.stringify(table);
      const [before = ''] = orderPattern(choice).split(` ${table.placeholder}`);
      found.set(key, { ...table, beginnings: [...(found.get(key)?.beginnings ?? []), before.slice(1)] });
    }
  const all = [...found.values()];
  return all.map(({ beginnings, ...table }) => {
    const alike = all.filter(
      ({ order, placeholder: its }) => order === table.order && its === table.placeholder,
    );
    return alike.length === 1 ? table : { ...table, order: beginnings.join(', /') };
  });
}
