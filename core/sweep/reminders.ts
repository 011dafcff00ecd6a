import type { Case } from '../case/case.ts';
import { type Clock, isPressing } from '../routine/clock/clocks.ts';
import { bodyName, codeName, deadlines, markedSteps, type Routine, stepCode } from '../routine/routine.ts';
import { SILENCE_TEXTS, SWEEP_TEXTS } from '../texts/sweep.ts';
import { addresseesOf, reserveName } from './addressees.ts';
import { nextLevel } from './escalation.ts';
import { type Addressee, itemKey, type SweepItem } from './item.ts';
import { lateMark, lateness } from './late.ts';

/**
 * Returns a reminder for each clock that the routine wants a reminder about in its state. The last day is part of the
 * key, so a deadline that moves gets a new reminder. What stays overdue is repeated, and in the end also goes to the
 * association's contact: see `lateness`.
 */
export function reminders(
  file: Case,
  routine: Routine,
  clocks: readonly Clock[],
  today: string,
): SweepItem[] {
  const marked = markedSteps(routine).map(([key]) => key);
  return clocks.flatMap((clock): SweepItem[] => {
    const { actions, state, rule, dueDate } = clock;
    const { times, days, forContact } = lateness(clock, routine, today);
    if (!isPressing(state) || rule === undefined || !wanted(file, routine, clock, times)) return [];
    const body = responsibleBody(file, routine, clock);
    const remindReserve = actions.includes('paminn-reserv');
    const reserve = remindReserve ? reserveName(routine, clock.responsible) : undefined;
    const audience: Addressee[] = [
      ...addresseesOf(routine, file.område, body),
      ...(remindReserve || forContact ? (['contact'] as const) : []),
    ];
    const text = [
      SWEEP_TEXTS[state](stepText(file, routine, clock), dueDate, bodyName(routine, body)),
      reserve !== undefined && SWEEP_TEXTS.reserve(reserve),
      actions.includes('dagordning') && SWEEP_TEXTS.agenda,
      times > 0 && SILENCE_TEXTS.again(days),
    ];
    return [
      {
        key: itemKey('frist', file.id, clock.id, dueDate, rule, ...lateMark(times)),
        kind: 'frist',
        caseId: file.id,
        audience: [...new Set(audience)],
        text: text.filter(Boolean).join(' '),
        ...(marked.includes(clock.deadlineKey) ? { order: `/klart ${stepCode(clock.deadlineKey)}` } : {}),
        day: dueDate,
      },
    ];
  });
}

/** Whether a clock needs a reminder: the routine says so, or it is overdue and leads to nothing else. */
function wanted(file: Case, routine: Routine, { actions, state }: Clock, times: number): boolean {
  if (actions.some((action) => action !== 'foresla-lyft')) return true;
  if (state !== 'overdue') return false;
  return actions.length > 0 ? nextLevel(file, routine) === undefined : times > 0;
}

/** The body that does what a clock is about: the one that was made responsible for a measure, else the routine's. */
export function responsibleBody(
  { hantering }: Case,
  routine: Routine,
  { deadlineKey, measureNr, responsible }: Clock,
): string {
  const deadline = deadlines(routine).find(([key]) => key === deadlineKey)?.[1];
  // Only the measure itself was assigned to a body. The routine says who assesses its effect.
  if (deadline?.från.händelse !== 'åtgärd') return responsible;
  return hantering.åtgärder?.find(({ nr }) => nr === measureNr)?.ansvarig ?? responsible;
}

/** The step, and for a measure its number and type: "Genomföra åtgärden (nummer 2: Ny rutin)". */
export function stepText({ hantering }: Case, routine: Routine, { text, measureNr }: Clock): string {
  const measure = hantering.åtgärder?.find(({ nr }) => nr === measureNr);
  if (!measure) return text;
  return SWEEP_TEXTS.measure(text, measure.nr, codeName(routine, 'åtgärd', measure.typ));
}
