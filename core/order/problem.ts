import type { UnreadableCode } from '../texts/order/unreadable.ts';

/** Why an order cannot be read. */
export interface Problem {
  code: UnreadableCode;
  text: string;
}

export const problem = (code: UnreadableCode, text: string): Problem => ({ code, text });
