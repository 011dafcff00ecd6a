/** A field of a table: what is told apart, and with which codes. */
export interface Field {
  id: string;
  label: string;
  codes: readonly FieldCode[];
  /** A case can have several of the codes. */
  multiple: boolean;
  /** Never changes after the report. */
  fixed: boolean;
  /** The field whose codes are the groups of these; each code then names its group. */
  groupField?: string;
}

export interface FieldCode {
  kod: string;
  namn: string;
  grupp?: string;
}

/** The field applies and nobody has filled it in. */
export const UNFILLED = 'ej-ifyllt';
/** The field does not apply to the case. */
export const NOT_APPLICABLE = 'ej-tillampligt';
/** Too early to say at the lock. */
export const IMMATURE = 'ej-mogen';
/** Filled in, with nothing. */
export const NONE = 'inga';

/** Codes that a case has alone, also in a field where it can have several. */
export const EXCLUSIVE_CODES: readonly string[] = [UNFILLED, NOT_APPLICABLE, IMMATURE, NONE];

/** What statistics know about a case: when it came, how many occurrences it stands for, and its codes by field. */
export interface CodedCase {
  /** 2026-07 */
  month: string;
  occurrences: number;
  codes: Readonly<Record<string, readonly string[]>>;
}
