import { classificationViolations, isFilled } from '../../routine/classification.ts';
import { clocks, unfinishedClocks } from '../../routine/clock/clocks.ts';
import { workOf } from '../../routine/no-action.ts';
import {
  type Demanded,
  deadlines,
  type Level,
  markedSteps,
  type Routine,
  stepCode,
} from '../../routine/routine.ts';
import { REFUSAL_TEXTS, type RefusalCode } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';
import { type Outcome, refused } from './outcome.ts';

/** Something that a case lacks for its new phase. */
interface Demand {
  code: RefusalCode;
  text: string;
}

/**
 * Everything that a case lacks for the phase that it is in: fields that the routine's conditions want filled in, or
 * empty; what this phase or one before it demands (`kräver`); in a closed case an answer to the reporter; and an effect of the `open` measures, unless that is waived.
 */
export function demands(file: Case, open: readonly number[], waived: boolean, routine: Routine): Demand[] {
  const { hantering } = file;
  const found = classificationViolations(file, routine);
  const fields = (code: string) =>
    found.filter((violation) => violation.code === code).map(({ path }) => fieldName(path));
  const missing = [...new Set([...fields('class-missing'), ...missingForPhase(file, routine)])];
  const closed = fields('class-closed');
  const demanded: Demand[] = [];
  const add = (code: RefusalCode, text: string) => demanded.push({ code, text });
  if (missing.length > 0) add('missing-class', REFUSAL_TEXTS['missing-class'](missing));
  if (closed.length > 0) add('closed-class', REFUSAL_TEXTS['closed-class'](closed));
  if (hantering.fas === 'stangt' && (hantering.svar ?? []).length === 0)
    add('no-answer', REFUSAL_TEXTS['no-answer']());
  if (open.length > 0 && !waived) add('measure-open', REFUSAL_TEXTS['measure-open'](open));
  return demanded;
}

/** What the phase of a case, and every phase before it, demands and the case lacks. */
function missingForPhase(file: Case, { faser }: Routine): Demanded[] {
  const at = faser.findIndex(({ kod }) => kod === file.hantering.fas);
  return missingOf(
    file,
    faser.slice(0, at + 1).flatMap(({ kräver = [] }) => kräver),
  );
}

/** What a level demands and a case lacks. */
export const missingForLevel = (level: Level, file: Case): Demanded[] => missingOf(file, level.kräver ?? []);

/** The marked steps whose deadlines run or are past, and that closing the case does not end, with their codes. */
export function undoneSteps(file: Case, routine: Routine, today: string): [code: string, step: string][] {
  const open = unfinishedClocks(clocks(file, routine, today)).map(({ deadlineKey }) => deadlineKey);
  return markedSteps(routine).flatMap(([key, { steg, 'klar-vid': ends }]) =>
    open.includes(key) && !ends.some(({ händelse, till }) => händelse === 'fas' && till === 'stangt')
      ? [[stepCode(key), steg]]
      : [],
  );
}

/** The refusal of an answer or a confirmation whose deadline demands what the case lacks, one thing at a time in `missing`. */
export function deadlineRefusal(
  event: 'svar' | 'bekräftad',
  file: Case,
  routine: Routine,
): Outcome | undefined {
  const missing = missingBefore(event, file, routine);
  if (missing.length === 0) return undefined;
  const isAnswer = event === 'svar';
  const each = missing.map((one, index) =>
    // The last one carries the hint for all of them.
    REFUSAL_TEXTS['missing-first']([one], isAnswer && index === missing.length - 1),
  );
  return refused('missing-first', REFUSAL_TEXTS['missing-first'](missing, isAnswer), each);
}

/** What the deadlines that an event ends demand before it, and the case lacks. */
function missingBefore(event: 'svar' | 'bekräftad', file: Case, routine: Routine): Demanded[] {
  const demanded = deadlines(routine).flatMap(([, { 'klar-vid': ends, kräver = [] }]) =>
    ends.some(({ händelse }) => händelse === event) ? kräver : [],
  );
  return missingOf(file, demanded);
}

/** Those of the demands that a case lacks, each once. */
function missingOf(file: Case, demanded: readonly Demanded[]): Demanded[] {
  return [...new Set(demanded)].filter((one) => !hasDemanded(file, one));
}

function hasDemanded(file: Case, demanded: Demanded): boolean {
  const { bekräftelser = [], svar = [], åtgärder = [] } = file.hantering;
  switch (demanded) {
    case 'bekräftelse':
      // An answer says more than a confirmation does.
      return bekräftelser.length + svar.length > 0;
    case 'svar':
      return svar.length > 0;
    case 'åtgärd':
      return åtgärder.length > 0;
    default:
      return isFilled(file, demanded);
  }
}

/** The numbers of the measures whose effect is not judged, or was judged too early. Doing nothing has no effect. */
export function unjudged(file: Case, routine: Routine): number[] {
  return workOf(file, routine)
    .filter(({ effekt }) => effekt === undefined || effekt.utfall === 'for-tidigt')
    .map(({ nr }) => nr);
}

/** A path in the file as the field that an order names: `konsekvens-organisation`. */
function fieldName(path: readonly (string | number)[]): string {
  return path.filter((part) => part !== 'hantering' && part !== 'klassning').join('-');
}
