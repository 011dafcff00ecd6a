import type { DetectOptions } from '../deid/detect.ts';
import { type TextPlace, UNREADABLE_TEXTS } from '../texts/order/unreadable.ts';
import { USAGE } from '../texts/order/usage.ts';
import { nearest } from '../texts/suggestion.ts';
import type { Order } from './order.ts';
import { type OrderProblem, orderProblem } from './problem.ts';
import { readOrder } from './read.ts';
import { type ScannedOrder, scan } from './scan.ts';
import { asCode, ORDER_WORDS } from './words.ts';

/** Why an order cannot be read or carried out, and the line that it is on. */
export interface OrderFault {
  code: string;
  /** 1-based. */
  line: number;
  text: string;
  /** What may identify a person in the order's text, where that is why. */
  places?: readonly TextPlace[];
}

/** The orders in a text, with their lines. If there is a fault, none of them may be carried out. */
export interface ParsedOrders {
  orders: { line: number; order: Order }[];
  faults: OrderFault[];
}

/** A longer text is not a comment. UTF-16 code units. */
const MAX_LENGTH = 20_000;
/** More orders than this are not one decision. */
const MAX_ORDERS = 50;

/**
 * Reads the orders in a text: what a person typed on the command line, or a comment. Returns every fault at once.
 *
 * @param known words that name no person, and the case's own numbers; a number that one order sets is known to those
 *   after it
 *
 * @example
 * parseOrders('Vi lyfter det.\n/nivå 2 oense').orders;
 * // [{ line: 2, order: { order: 'nivå', till: 2, skäl: 'oense' } }]
 */
export function parseOrders(text: string, known: DetectOptions = {}): ParsedOrders {
  const fault = (line: number, { code, text: sentence, places }: OrderProblem): OrderFault => ({
    code,
    line,
    text: sentence,
    ...(places === undefined ? {} : { places }),
  });
  const only = (problem: OrderProblem): ParsedOrders => ({ orders: [], faults: [fault(1, problem)] });
  if (text.length > MAX_LENGTH)
    return only(orderProblem('too-long', UNREADABLE_TEXTS['too-long'](MAX_LENGTH)));
  const statements = scan(text);
  if (statements.length === 0) return only(orderProblem('no-order', UNREADABLE_TEXTS['no-order']()));
  if (statements.length > MAX_ORDERS)
    return only(orderProblem('too-many-orders', UNREADABLE_TEXTS['too-many-orders'](MAX_ORDERS)));
  const numbers = [...(known.numbers ?? [])];
  const parsed: ParsedOrders = { orders: [], faults: [] };
  for (const statement of statements) {
    const { line } = statement;
    const read = readStatement(statement, { ...known, numbers });
    if ('order' in read) {
      parsed.orders.push({ line, order: read });
      if ('nummer' in read) numbers.push(read.nummer);
    } else parsed.faults.push(fault(line, read));
  }
  return parsed;
}

function readStatement({ word, tokens }: ScannedOrder, known: DetectOptions): Order | OrderProblem {
  const order = Object.hasOwn(ORDER_WORDS, word)
    ? ORDER_WORDS[word]
    : ORDER_WORDS[unaccented.get(asCode(word)) ?? ''];
  if (!order) {
    const near = nearest(word, Object.keys(ORDER_WORDS));
    return orderProblem('unknown-order', UNREADABLE_TEXTS['unknown-order'](near, Object.keys(USAGE)));
  }
  if (typeof tokens === 'string') return orderProblem(tokens, UNREADABLE_TEXTS[tokens]());
  return readOrder(order, tokens, known);
}

/** Words without their accents, as they may be typed or pasted: `/niva`, `/stang`. */
const unaccented = new Map(Object.keys(ORDER_WORDS).map((word) => [asCode(word), word]));
