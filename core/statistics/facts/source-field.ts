import type { Association } from '../../../schemas/types.ts';
import type { Case } from '../../case/case.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Field } from '../field.ts';
import type { SimilarCases } from './similar-cases.ts';

/** A case at the lock, and what its facts are read from. */
export interface CaseAtLock {
  file: Case;
  lock: string;
  routine: Routine;
  similar: SimilarCases;
  /** The codes of the fields that were read before. */
  codes: Readonly<Record<string, readonly string[]>>;
}

/** A field, and how its codes are read from a case. */
export interface SourceField extends Field {
  codesFor: (moment: CaseAtLock) => readonly string[];
}

/** Whose cases they are. */
export interface FieldContext {
  association: Association;
  routine: Routine;
}

/** Ja, nej, and codes that are read alongside. */
export const YES_NO = [
  { kod: 'ja', namn: 'Ja' },
  { kod: 'nej', namn: 'Nej' },
] as const;

/** A field of one code with nothing special about it. */
export function field(
  id: string,
  label: string,
  codes: SourceField['codes'],
  of: SourceField['codesFor'],
  rest: Partial<Field> = {},
): SourceField {
  return { id, label, codes, codesFor: of, multiple: false, fixed: false, ...rest };
}
