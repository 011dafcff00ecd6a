import type { OrderOf } from '../../order/order.ts';
import { isPaused, pausesOf } from '../../routine/clock/pause.ts';
import { flowSteps } from '../../routine/flow.ts';
import { bodyName, type Routine } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case, Phase } from '../case.ts';
import { demands, undoneSteps, unjudged } from './demands.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused, refusedYet } from './outcome.ts';

/** Moves the case to another phase, if the routine leads there. */
export function setPhase(file: Case, { till, anyway }: OrderOf<'fas'>, context: OrderContext): Outcome {
  const { routine } = context;
  const phases = routine.faser.map(({ kod }): string => kod);
  const phase = routine.faser.find(({ kod }) => kod === till)?.kod;
  if (phase === undefined)
    return refused('unknown-phase', REFUSAL_TEXTS['unknown-phase'](suggestion(till, phases)));
  return goTo(file, phase, context, anyway);
}

/**
 * Closes the case. The reporter must have an answer, the routine's fields must be filled in, and every measure must
 * have an effect, unless `anyway` is given.
 */
export function close(file: Case, { anyway }: OrderOf<'stäng'>, context: OrderContext): Outcome {
  return goTo(file, 'stangt', context, anyway);
}

/** Reopens a closed case in the first phase that the routine leads back to. */
export function reopen(file: Case, _order: OrderOf<'öppna'>, context: OrderContext): Outcome {
  if (file.hantering.fas !== 'stangt') return nothing(NOTHING_TO_DO_TEXTS.öppna);
  const back = nextPhases(file, context.routine).find((phase) => phase !== 'arkiverat');
  return back ? goTo(file, back, context, false) : refused('no-way-back', REFUSAL_TEXTS['no-way-back']());
}

/** Archives a closed case, which can never be changed after that. */
export function archive(file: Case, _order: OrderOf<'arkivera'>, context: OrderContext): Outcome {
  return goTo(file, 'arkiverat', context, false);
}

function goTo(file: Case, phase: Phase, { routine, today }: OrderContext, waived: boolean): Outcome {
  if (file.hantering.fas === phase) return nothing(NOTHING_TO_DO_TEXTS.fas(phaseName(routine, phase)));
  const next = nextPhases(file, routine);
  if (phase === 'arkiverat' && !next.includes(phase))
    return refusedYet('not-closed', REFUSAL_TEXTS['not-closed']());
  if (!next.includes(phase))
    return refused(
      'phase-not-next',
      REFUSAL_TEXTS['phase-not-next'](phaseName(routine, file.hantering.fas), next),
    );
  // Closing ends a pause; otherwise it would go on, and still hold when the case is reopened.
  const endsPause = phase === 'stangt' && isPaused(pausesOf(file.historik), today);
  const open = phase === 'stangt' ? unjudged(file, routine) : [];
  const after = changed(
    file,
    { fas: phase },
    today,
    ...(endsPause ? [{ händelse: 'fortsatt' } as const] : []),
    {
      händelse: 'fas',
      till: phase,
      ...(open.length > 0 ? { skäl: WAIVED } : {}),
    },
  );
  const found = demands(after, open, waived, routine);
  for (const [code, step] of phase === 'stangt' ? undoneSteps(file, routine, today) : [])
    found.push({ code: 'step-open', text: REFUSAL_TEXTS['step-open'](step, code) });
  const missing = found.map(({ text }) => text);
  if (found[0]) return { kind: 'refused', code: found[0].code, text: missing.join(' '), missing };
  const steps = flowSteps(after, routine).map(({ vem, gör }) => `${bodyName(routine, vem)} ${gör}`);
  return done(after, DONE_TEXTS.fas(phaseName(routine, phase), steps));
}

/** The reason in the history of a case that was closed, on purpose, although a measure has no effect. */
export const WAIVED = 'utan-utfall';

/** The phases that the routine leads to from the case's own. */
export function nextPhases({ hantering }: Case, { faser }: Routine): Phase[] {
  return faser.find(({ kod }) => kod === hantering.fas)?.nästa ?? [];
}

/** A phase's name in the routine; its code if the routine does not have it. */
export function phaseName({ faser }: Routine, phase: Phase): string {
  return faser.find(({ kod }) => kod === phase)?.namn ?? phase;
}
