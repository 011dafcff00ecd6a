import routineSchema from '../../schemas/routine.json' with { type: 'json' };
import type { Routine as RoutineHead } from '../../schemas/types.ts';
import { withoutMarks } from '../ascii.ts';
import { addMonths } from '../date.ts';
import { addWorkdays } from './workdays.ts';

/** The front matter of a routine: the process that is enforced. */
export type Routine = RoutineHead;
export type Deadline = Routine['frister']['svar'];
export type CodeList = Routine['kodlistor']['typ'];
export type Code = CodeList['koder'][number];
export type ListName = keyof Routine['kodlistor'];
/** What a routine can demand of a case (`kräver`): a field that is filled in, or a step that is taken. */
export type Demanded = NonNullable<Deadline['kräver']>[number];
export type Level = Routine['nivåer'][number];

/** The events that are about one of a case's measures. */
export const MEASURE_EVENTS: readonly string[] = ['åtgärd', 'genomförd', 'effekt'];

/** The fields of a case that hold a number, not codes from a list. */
export const NUMBER_FIELDS: readonly string[] = ['diarienummer', 'externt-nummer'];

/** The steps that a routine can demand; everything else that it can demand is a field. */
export const STEPS: readonly string[] = routineSchema.$defs.steg.oneOf.map((step) => step.const);

/** The deadlines with their keys, in the order of the file. */
export function deadlines({ frister }: Routine): [string, Deadline][] {
  return Object.entries(frister).filter((entry): entry is [string, Deadline] => entry[1] !== undefined);
}

/** The deadline for the word that a confirmation promises, if the routine has one, with its key. */
export function promiseDeadline(routine: Routine): [string, Deadline] | undefined {
  return deadlines(routine).find(([, { datum }]) => datum === 'besked');
}

/** The code of a deadline's step in `/klart` and in the history: its key without marks, `återföring` → `aterforing`. */
export const stepCode = (key: string): string => withoutMarks(key);

/** The deadlines whose steps are done when a person marks them, with their keys. */
export function markedSteps(routine: Routine): [string, Deadline][] {
  return deadlines(routine).filter(([, deadline]) => isMarked(deadline));
}

/** Whether a deadline's step is done when a person marks it. */
export const isMarked = (deadline: Deadline): boolean =>
  deadline['klar-vid'].some(({ händelse }) => händelse === 'klart');

/** The code lists that the routine has, with their keys. */
export function codeLists({ kodlistor }: Routine): [ListName, CodeList][] {
  return Object.entries(kodlistor) as [ListName, CodeList][];
}

/** The codes of a list that can be chosen. Those that others have replaced are only in old cases. */
export function codesInUse({ kodlistor }: Pick<Routine, 'kodlistor'>, list: ListName): Code[] {
  return (kodlistor[list]?.koder ?? []).filter((code) => code['ersätts-av'] === undefined);
}

/** The name of a body or role, or the code itself when the routine does not have it. */
export function bodyName({ organ }: Routine, code: string): string {
  return organ.find(({ kod }) => kod === code)?.namn ?? code;
}

/** The name of a code in one of the routine's lists, or the code itself when the list does not have it. */
export function codeName({ kodlistor }: Routine, list: ListName, code: string): string {
  return kodlistor[list]?.koder.find(({ kod }) => kod === code)?.namn ?? code;
}

/** The last day of a deadline that starts on `day`, in working days or calendar months as the routine says. */
export function dueDay(
  { månader, arbetsdagar }: Pick<Deadline, 'månader' | 'arbetsdagar'>,
  day: string,
): string {
  return månader === undefined ? addWorkdays(day, arbetsdagar ?? 0) : addMonths(day, månader);
}
