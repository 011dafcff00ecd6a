import type { UnreadableCode } from '../texts/order/unreadable.ts';

/** Why an order cannot be read. */
export interface OrderProblem {
  code: UnreadableCode;
  text: string;
}

export const orderProblem = (code: UnreadableCode, text: string): OrderProblem => ({ code, text });
