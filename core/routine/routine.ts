import type { Routine as RoutineHead } from '../../schemas/types.ts';
import { addMonths } from '../date.ts';
import { addWorkdays } from './workdays.ts';

/** The front matter of a routine: the process that is enforced. */
export type Routine = RoutineHead;
export type Deadline = Routine['frister']['svar'];
export type CodeList = Routine['kodlistor']['typ'];
export type Code = CodeList['koder'][number];
export type ListName = keyof Routine['kodlistor'];
export type Level = Routine['nivåer'][number];

/** The events that are about one of a case's measures. */
export const MEASURE_EVENTS: readonly string[] = ['åtgärd', 'genomförd', 'effekt'];

/** The fields of a case that hold a number, not codes from a list. */
export const NUMBER_FIELDS: readonly string[] = ['diarienummer', 'externt-nummer'];

/** The deadlines with their keys, in the order of the file. */
export function deadlines({ frister }: Routine): [string, Deadline][] {
  return Object.entries(frister).filter((entry): entry is [string, Deadline] => entry[1] !== undefined);
}

/** The code lists that the routine has, with their keys. */
export function codeLists({ kodlistor }: Routine): [ListName, CodeList][] {
  return Object.entries(kodlistor) as [ListName, CodeList][];
}

/** The name of a body or role, or the code itself when the routine does not have it. */
export function bodyName({ organ }: Routine, code: string): string {
  return organ.find(({ kod }) => kod === code)?.namn ?? code;
}

/** The last day of a deadline that starts on `day`, in working days or calendar months as the routine says. */
export function dueDay(
  { månader, arbetsdagar }: Pick<Deadline, 'månader' | 'arbetsdagar'>,
  day: string,
): string {
  return månader === undefined ? addWorkdays(day, arbetsdagar ?? 0) : addMonths(day, månader);
}
