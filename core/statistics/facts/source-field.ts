import type { Association } from '../../../schemas/types.ts';
import type { Case } from '../../case/case.ts';
import type { Routine } from '../../routine/routine.ts';
import { type Field, type FieldCode, UNTIMED } from '../field.ts';
import type { Period } from '../period.ts';
import type { SimilarCases } from './similar-cases.ts';

/** A case as it was at the lock, with what its codes are read from. */
export interface CaseAtLock {
  file: Case;
  lock: string;
  routine: Routine;
  similar: SimilarCases;
  /** The codes of the fields that have already been read. */
  codes: Readonly<Record<string, readonly string[]>>;
}

/** A field, and how its codes are read from a case. */
export interface SourceField extends Field {
  codesFor: (context: CaseAtLock) => readonly string[];
}

/** The association that the cases belong to, and the routine that gives the codes. */
export interface FieldContext {
  association: Association;
  routine: Routine;
  /** The period that is counted and the day of its lock: codes that are impossible then are left out. */
  period?: Pick<Period, 'till'>;
  lockDay?: string;
  /** The imported cases that are counted: only with such cases are there codes for what they lack. */
  imported?: readonly Case[];
}

/** The codes of a question that is answered by yes or no. */
export const YES_NO = [
  { kod: 'ja', namn: 'Ja' },
  { kod: 'nej', namn: 'Nej' },
] as const;

/** The code of imported cases in a field about time, when there are such cases. */
export const untimedCode = ({ imported = [] }: FieldContext): FieldCode[] =>
  imported.length > 0 ? [{ kod: UNTIMED, namn: 'Importerat, kan inte bedömas' }] : [];

/** Wraps a reader of codes that depend on when things happened, which is unknown for an imported case. */
export const ifTimed =
  (of: SourceField['codesFor']): SourceField['codesFor'] =>
  (context) =>
    context.file.källa ? [UNTIMED] : of(context);

/** Makes a field. Unless `rest` says otherwise, a case has one code in it and it is not published. */
export function field(
  id: string,
  label: string,
  codes: SourceField['codes'],
  of: SourceField['codesFor'],
  rest: Partial<Field> = {},
): SourceField {
  return { id, label, codes, codesFor: of, multiple: false, disclosure: 'internal', ...rest };
}
