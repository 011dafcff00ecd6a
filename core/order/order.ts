/** The fields of a case's classification, as an order names them. */
export const CLASSIFICATION_FIELDS = [
  'typ',
  'orsak',
  'konsekvens-organisation',
  'konsekvens-person',
  'konsekvens-säkerhet',
  'rutinföljsamhet',
  'slag',
  'målgrupp',
  'sektor',
  'ärendet',
] as const;

export type ClassificationField = (typeof CLASSIFICATION_FIELDS)[number];

/** The fields that can have several codes. */
export const MANY_CODES = ['typ', 'orsak', 'ärendet'] as const satisfies readonly ClassificationField[];

/** Whether a field can have several codes. */
export const hasManyCodes = (field: string): boolean => MANY_CODES.some((one) => one === field);

/** An order about a case, parsed. Codes are as they were typed, in lower-case ASCII. */
export type Order =
  /** An empty list empties the field. */
  | { order: 'klassa'; fields: Partial<Record<ClassificationField, readonly string[]>>; text?: string }
  | { order: 'fas'; till: string; anyway: boolean }
  | { order: 'nivå'; till: number; skäl?: string }
  /**
   * Doing nothing has neither who nor when. `anyway`: next to an outcome that says otherwise. `vouched`: the same word was
   * needed for the text.
   */
  | {
      order: 'åtgärd';
      typ: string;
      ansvarig?: string;
      senast?: string;
      text: string;
      anyway?: boolean;
      vouched?: boolean;
    }
  | { order: 'genomförd'; nr: number; datum?: string }
  /** `text`: why it was not carried out. */
  | { order: 'effekt'; nr: number; utfall: string; datum?: string; text?: string }
  | { order: 'svar'; text: string }
  /** `nr`: which of the answers, from 1. */
  | { order: 'rätta'; nr: number; text: string }
  /** `organ`: whose meeting it was. */
  | { order: 'beslut'; organ: string; datum?: string; text: string }
  | { order: 'anteckning'; text: string }
  /** `besked`: the day by which the reporter is promised word. */
  | { order: 'bekräfta'; text: string; besked?: string }
  /**
   * Without a number: a new question; `till` is the day on which it comes up again without an answer. With a number: the
   * answer to that question; `own` if the reporter wrote it with the receipt code.
   */
  | { order: 'fråga'; nr?: number; text: string; till?: string; own?: true }
  /** `steg`: the code of the step, of the routine, that is done. */
  | { order: 'klart'; steg: string }
  /** Whether the answer helped, as the reporter says. */
  | { order: 'hjälpte'; utfall: string }
  | { order: 'diarie'; nummer: string }
  | { order: 'extern'; nummer: string }
  | { order: 'flytta'; till: string; text: string }
  /** `text`: why it is not the direction that was derived. */
  | { order: 'riktning'; till: string; text: string }
  | { order: 'liknar'; ids: readonly string[] }
  /** `anyway`: also if a measure has no effect yet. */
  | { order: 'stäng'; anyway: boolean }
  | { order: 'öppna' }
  | { order: 'arkivera' }
  /** `till`: the day on which the case comes up again. */
  | { order: 'paus'; skäl: string; till?: string }
  | { order: 'fortsätt' }
  | { order: 'avvisa'; skäl: string; text?: string }
  | { order: 'stopp'; skäl: string }
  /** `nivå`: the last change of level, whenever it was; otherwise the last order of the same day. */
  | { order: 'ångra'; vad?: 'nivå' }
  /** `nr`: which of the things that may identify a person, see `caseThings`. `unit`: it is a unit or a place. */
  | { order: 'byt'; nr: number; unit?: true }
  | { order: 'hjälp' };

export type OrderName = Order['order'];
/** The order with a given name. */
export type OrderOf<Name extends OrderName> = Extract<Order, { order: Name }>;

/** An order that does something with a case: every one but the question what there is to do. */
export type CaseOrder = Exclude<Order, { order: 'hjälp' }>;

/** The orders that remove a case. Each must be the only one in its text: after it there is no case left. */
export const REMOVING_ORDERS: readonly OrderName[] = ['avvisa', 'stopp'];

/** The orders that may be given before a case is accepted. */
export const WAITING_ORDERS: readonly OrderName[] = ['flytta', 'byt', ...REMOVING_ORDERS];
