import { ORDER_WORDS } from '../order/words.ts';

/** A word of an order in a sentence, such as `/klassa`, with its quotation mark. */
const ORDER = new RegExp(`[”"(]?/(?:${Object.keys(ORDER_WORDS).join('|')})\\b`, 'u');

/** A sentence that lists what an order allows, by its codes. */
const CODES = /^Tillåtet\b/u;

/**
 * Leaves out of an answer the sentences that say which order to write, or list its codes: in the workspace there is a form
 * for it. A text with only such sentences is kept as it is.
 */
export function withoutOrders(text: string): string {
  const sentences = text.split(/(?<=[.!?]”?) (?=\p{Lu})/u);
  const plain = sentences.filter(
    (sentence) => !ORDER.test(sentence) && !CODES.test(sentence) && !/\bskav\b/.test(sentence),
  );
  return plain.length === 0 ? text : plain.join(' ');
}
