import { UNIT_PLACEHOLDER } from '../deid/mask-one.ts';
import { CLASSIFICATION_FIELDS, type Order } from './order.ts';
import { ANYWAY } from './shape.ts';

/** An order as a person writes it: what `parseOrders` reads as the same order. A quotation mark inside a text is ”. */
export function writeOrder(order: Order): string {
  return [`/${order.order}`, ...argumentsOf(order)].join(' ');
}

const quoted = (text: string): string => `"${text.replaceAll('"', '”')}"`;
const optional = (value: string | number | undefined): string[] =>
  value === undefined ? [] : [String(value)];
const text = (value: string | undefined): string[] => (value === undefined ? [] : [quoted(value)]);

function argumentsOf(order: Order): string[] {
  switch (order.order) {
    case 'klassa':
      return [
        ...CLASSIFICATION_FIELDS.flatMap((field) => {
          const codes = order.fields[field];
          return codes === undefined ? [] : [`${field}=${codes.length === 0 ? '-' : codes.join(',')}`];
        }),
        ...text(order.text),
      ];
    case 'fas':
      return [order.till, ...(order.anyway ? [ANYWAY] : [])];
    case 'nivå':
      return [String(order.till), ...optional(order.skäl)];
    case 'åtgärd':
      return [
        order.typ,
        ...optional(order.ansvarig),
        ...optional(order.senast),
        quoted(order.text),
        ...(order.anyway ? [ANYWAY] : []),
      ];
    case 'genomförd':
      return [String(order.nr), ...optional(order.datum)];
    case 'effekt':
      return [String(order.nr), order.utfall, ...optional(order.datum), ...text(order.text)];
    case 'rätta':
      return ['svar', String(order.nr), quoted(order.text)];
    case 'beslut':
      return [order.organ, ...optional(order.datum), quoted(order.text)];
    case 'svar':
    case 'anteckning':
      return [quoted(order.text)];
    case 'bekräfta':
      return [quoted(order.text), ...optional(order.besked)];
    case 'fråga':
      return [...optional(order.nr), quoted(order.text), ...optional(order.till)];
    case 'hjälpte':
      return [order.utfall];
    case 'diarie':
    case 'extern':
      return [quoted(order.nummer)];
    case 'flytta':
    case 'riktning':
      return [order.till, quoted(order.text)];
    case 'liknar':
      return [...order.ids];
    case 'stäng':
      return order.anyway ? [ANYWAY] : [];
    case 'avvisa':
      return [order.skäl, ...text(order.text)];
    case 'klart':
      return [order.steg];
    case 'paus':
      return [order.skäl, ...optional(order.till)];
    case 'stopp':
      return [order.skäl];
    case 'ångra':
      return optional(order.vad);
    case 'byt':
      return [String(order.nr), ...(order.unit ? [UNIT_PLACEHOLDER] : [])];
    case 'öppna':
    case 'arkivera':
    case 'fortsätt':
    case 'hjälp':
      return [];
  }
}
