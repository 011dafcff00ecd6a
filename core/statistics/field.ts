/** A field of a table: what is classified, and with which codes. */
export interface Field {
  id: string;
  label: string;
  codes: readonly FieldCode[];
  /** A case can have several of the codes. */
  multiple: boolean;
  disclosure: Disclosure;
}

/**
 * What may be published of a field. `rule`: a separate table, with small numbers hidden; no such field reveals anything
 * about another. `internal`: nothing, because it is derived from other fields or tied to them.
 */
export type Disclosure = 'rule' | 'internal';

export interface FieldCode {
  kod: string;
  namn: string;
  /** The top-level code that it is below, in a list that is a tree. */
  grupp?: string;
}

/** The field applies but has not been filled in. */
export const UNFILLED = 'ej-ifyllt';
/** The field does not apply to the case. */
export const NOT_APPLICABLE = 'ej-tillampligt';
/**
 * Too early to tell on the lock day. It counts cases by when they came in, which the totals also show, so it is never
 * hidden: a table where it is small is not published.
 */
export const IMMATURE = 'ej-mogen';
/**
 * An imported case: when things happened in its old system is not known well enough to judge, so it is neither in time nor
 * late.
 */
export const UNTIMED = 'utan-tid';
/** Filled in, with the answer that there are none. */
export const NONE = 'inga';

/** Codes that exclude all others, even in a field where a case can have several. */
export const EXCLUSIVE_CODES: readonly string[] = [UNFILLED, NOT_APPLICABLE, IMMATURE, UNTIMED, NONE];

/** The facts of a case that statistics use: when it came in, how many occurrences it stands for, its codes by field. */
export interface CodedCase {
  /** 2026-07 */
  month: string;
  occurrences: number;
  codes: Readonly<Record<string, readonly string[]>>;
}
