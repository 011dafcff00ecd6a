import type { Case } from '../case/case.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import { bodyName, deadlines, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import type { Item } from './item.ts';
import { receiversOf, reserveName } from './receivers.ts';

/** Whether a clock stands where somebody may have to be told. */
export function isPressing(clock: Clock): clock is Clock & { läge: 'nära' | 'förfaller' | 'passerad' } {
  return clock.läge === 'nära' || clock.läge === 'förfaller' || clock.läge === 'passerad';
}

/**
 * A reminder for each clock whose routine wants one in its state. The key holds the last day, so a deadline that
 * moves starts anew.
 */
export function reminders(file: Case, routine: Routine, clocks: readonly Clock[]): Item[] {
  return clocks.filter(isPressing).flatMap((clock): Item[] => {
    const { gör, läge, senast } = clock;
    if (!gör.some((what) => what !== 'foresla-lyft')) return [];
    const body = responsible(file, routine, clock);
    const reserve = gör.includes('paminn-reserv') ? reserveName(routine, clock.vem) : undefined;
    const receivers = receiversOf(routine, file.område, body);
    const text = [
      SWEEP_TEXTS[läge](stepText(file, routine, clock), senast, bodyName(routine, body)),
      reserve !== undefined && SWEEP_TEXTS.reserve(reserve),
      gör.includes('dagordning') && SWEEP_TEXTS.agenda,
    ];
    return [
      {
        nyckel: `frist:${file.id}:${clock.id}:${senast}:${läge}`,
        slag: 'frist',
        ärende: file.id,
        till: [...new Set([...receivers, ...(gör.includes('paminn-reserv') ? (['kontakt'] as const) : [])])],
        text: text.filter(Boolean).join(' '),
        dag: senast,
      },
    ];
  });
}

/** Who does what a clock is about: for a measure the one who was made responsible, else who the routine says. */
function responsible({ hantering }: Case, routine: Routine, { frist, åtgärd, vem }: Clock): string {
  const deadline = deadlines(routine).find(([key]) => key === frist)?.[1];
  if (deadline?.från.händelse !== 'åtgärd') return vem;
  return hantering.åtgärder?.find(({ nr }) => nr === åtgärd)?.ansvarig ?? vem;
}

/** The step, and for a measure its number and type: "Genomföra åtgärden (nummer 2: Ny rutin)". */
export function stepText({ hantering }: Case, { kodlistor }: Routine, { text, åtgärd }: Clock): string {
  const measure = hantering.åtgärder?.find(({ nr }) => nr === åtgärd);
  if (!measure) return text;
  const type = kodlistor.åtgärd?.koder.find(({ kod }) => kod === measure.typ)?.namn ?? measure.typ;
  return SWEEP_TEXTS.measure(text, measure.nr, type);
}
