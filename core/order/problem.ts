import type { TextPlace, UnreadableCode } from '../texts/order/unreadable.ts';

/** Why an order cannot be read. */
export interface OrderProblem {
  code: UnreadableCode;
  text: string;
  /** What may identify a person in the order's text, where that is why. */
  places?: readonly TextPlace[];
}

export const orderProblem = (
  code: UnreadableCode,
  text: string,
  places?: readonly TextPlace[],
): OrderProblem => ({ code, text, ...(places === undefined ? {} : { places }) });
