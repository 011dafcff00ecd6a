/** The fields of a case's classification, as an order names them. */
export const CLASS_FIELDS = [
  'typ',
  'orsak',
  'konsekvens-organisation',
  'konsekvens-person',
  'konsekvens-säkerhet',
  'rutinföljsamhet',
] as const;

export type ClassField = (typeof CLASS_FIELDS)[number];

/** What somebody wants done with a case: one line, read. Codes are as they were typed, in small ASCII letters. */
export type Order =
  /** An empty list empties the field. */
  | { order: 'klassa'; fält: Partial<Record<ClassField, readonly string[]>>; text?: string }
  | { order: 'fas'; till: string; ändå: boolean }
  | { order: 'nivå'; till: number; skäl?: string }
  | { order: 'åtgärd'; typ: string; ansvarig: string; senast: string; text: string }
  | { order: 'genomförd'; nr: number; datum?: string }
  | { order: 'effekt'; nr: number; utfall: string; datum?: string }
  | { order: 'svar'; text: string }
  | { order: 'diarie'; nummer: string }
  | { order: 'liknar'; ids: readonly string[] }
  /** `ändå`: also when a measure has no outcome yet. */
  | { order: 'stäng'; ändå: boolean }
  | { order: 'öppna' }
  | { order: 'arkivera' }
  | { order: 'paus'; skäl: string }
  | { order: 'fortsätt' }
  | { order: 'hjälp' };

export type OrderName = Order['order'];
/** The order of one name. */
export type OrderOf<Name extends OrderName> = Extract<Order, { order: Name }>;
