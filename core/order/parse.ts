import { nearest } from '../texts/file.ts';
import { UNREADABLE } from '../texts/order/unreadable.ts';
import { USAGE } from '../texts/order/usage.ts';
import type { Order } from './order.ts';
import { type Problem, problem } from './problem.ts';
import { readOrder } from './read.ts';
import { type Statement, scan } from './scan.ts';
import { asCode, WORDS } from './words.ts';

/** Why an order cannot be read or carried out, and on which line it stands. */
export interface OrderFault {
  code: string;
  /** 1-based. */
  line: number;
  text: string;
}

/** The orders in a text, with their lines. None of them counts when there is a fault. */
export interface ParsedOrders {
  orders: { line: number; order: Order }[];
  faults: OrderFault[];
}

/** More than twenty thousand characters is not a comment. */
const LONGEST = 20_000;
/** Nor are more than fifty orders one decision. */
const MOST = 50;

/**
 * Reads the orders in a text: what a person typed on the command line, or a comment. Every fault is told at once.
 * `allow` are words that name no person.
 */
export function parseOrders(text: string, allow: readonly string[] = []): ParsedOrders {
  const fault = (line: number, { code, text: sentence }: Problem) => ({ code, line, text: sentence });
  const none = (found: Problem): ParsedOrders => ({ orders: [], faults: [fault(1, found)] });
  if (text.length > LONGEST) return none(problem('too-long', UNREADABLE['too-long'](LONGEST)));
  const statements = scan(text);
  if (statements.length === 0) return none(problem('no-order', UNREADABLE['no-order']()));
  if (statements.length > MOST) return none(problem('too-many-orders', UNREADABLE['too-many-orders'](MOST)));
  const parsed: ParsedOrders = { orders: [], faults: [] };
  for (const statement of statements) {
    const { line } = statement;
    const read = readStatement(statement, allow);
    if ('order' in read) parsed.orders.push({ line, order: read });
    else parsed.faults.push(fault(line, read));
  }
  return parsed;
}

function readStatement({ word, tokens }: Statement, allow: readonly string[]): Order | Problem {
  const order = Object.hasOwn(WORDS, word) ? WORDS[word] : WORDS[unaccented.get(asCode(word)) ?? ''];
  if (!order) {
    const near = nearest(word, Object.keys(WORDS));
    return problem('unknown-order', UNREADABLE['unknown-order'](near, Object.keys(USAGE)));
  }
  if (typeof tokens === 'string') return problem(tokens, UNREADABLE[tokens]());
  return readOrder(order, tokens, allow);
}

/** A word that lost its dots on the way is still that word: `/niva`, `/stang`. */
const unaccented = new Map(Object.keys(WORDS).map((word) => [asCode(word), word]));
