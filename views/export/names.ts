import type { Case } from '../../core/case/case.ts';
import { bodyName, codeName, type ListName, type Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';
import type { SheetCell } from '../opendata/period-sheets.ts';

/** What the tables of an export are made from. */
export interface ExportInput {
  cases: readonly Case[];
  association: Association;
  /** The routines that the cases follow, by id. */
  routines: Readonly<Record<string, Routine>>;
}

/** The names of one case's codes; a code without a name, or of a routine that is gone, is shown as it is. */
export interface CaseNames {
  routine: Routine | undefined;
  association: Association;
  code: (list: ListName, code: string) => string;
  body: (code: string) => string;
  area: (code: string) => string;
}

/** Returns the names for a case, by its own routine. */
export function caseNames({ rutin }: Case, { association, routines }: ExportInput): CaseNames {
  const routine = Object.hasOwn(routines, rutin) ? routines[rutin] : undefined;
  return {
    routine,
    association,
    code: (list, code) => (routine ? codeName(routine, list, code) : code),
    body: (code) => (routine ? bodyName(routine, code) : code),
    area: (code) => association.områden.find(({ kod }) => kod === code)?.namn ?? code,
  };
}

/** The first day that is the same in all spreadsheets: Excel counts a 29 February 1900, and nothing before that year. */
const FIRST_DAY = '1900-03-01';

/** A day as a cell that can be computed with, when there is one. */
export const dayCell = (text: string | undefined): SheetCell =>
  text === undefined ? null : text < FIRST_DAY ? text : new Date(`${text}T00:00:00Z`);
