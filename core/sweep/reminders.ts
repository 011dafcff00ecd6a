import type { Case } from '../case/case.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import { bodyName, deadlines, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { addresseesOf, reserveName } from './addressees.ts';
import type { SweepItem } from './item.ts';

/** Whether a clock stands where somebody may have to be told. */
export function isPressing(clock: Clock): clock is Clock & { state: 'nära' | 'förfaller' | 'passerad' } {
  return clock.state === 'nära' || clock.state === 'förfaller' || clock.state === 'passerad';
}

/**
 * A reminder for each clock whose routine wants one in its state. The key holds the last day, so a deadline that
 * moves starts anew.
 */
export function reminders(file: Case, routine: Routine, clocks: readonly Clock[]): SweepItem[] {
  return clocks.filter(isPressing).flatMap((clock): SweepItem[] => {
    const { actions, state, dueDate } = clock;
    if (!actions.some((what) => what !== 'foresla-lyft')) return [];
    const body = responsible(file, routine, clock);
    const reserve = actions.includes('paminn-reserv') ? reserveName(routine, clock.responsible) : undefined;
    const receivers = addresseesOf(routine, file.område, body);
    const text = [
      SWEEP_TEXTS[state](stepText(file, routine, clock), dueDate, bodyName(routine, body)),
      reserve !== undefined && SWEEP_TEXTS.reserve(reserve),
      actions.includes('dagordning') && SWEEP_TEXTS.agenda,
    ];
    return [
      {
        key: `frist:${file.id}:${clock.id}:${dueDate}:${state}`,
        kind: 'frist',
        caseId: file.id,
        audience: [
          ...new Set([...receivers, ...(actions.includes('paminn-reserv') ? (['kontakt'] as const) : [])]),
        ],
        text: text.filter(Boolean).join(' '),
        day: dueDate,
      },
    ];
  });
}

/** Who does what a clock is about: for a measure the one who was made responsible, else who the routine says. */
function responsible(
  { hantering }: Case,
  routine: Routine,
  { deadlineKey, measureNr, responsible: vem }: Clock,
): string {
  const deadline = deadlines(routine).find(([key]) => key === deadlineKey)?.[1];
  if (deadline?.från.händelse !== 'åtgärd') return vem;
  return hantering.åtgärder?.find(({ nr }) => nr === measureNr)?.ansvarig ?? vem;
}

/** The step, and for a measure its number and type: "Genomföra åtgärden (nummer 2: Ny rutin)". */
export function stepText({ hantering }: Case, { kodlistor }: Routine, { text, measureNr }: Clock): string {
  const measure = hantering.åtgärder?.find(({ nr }) => nr === measureNr);
  if (!measure) return text;
  const type = kodlistor.åtgärd?.koder.find(({ kod }) => kod === measure.typ)?.namn ?? measure.typ;
  return SWEEP_TEXTS.measure(text, measure.nr, type);
}
