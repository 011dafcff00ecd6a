import type { OrderOf } from '../../order/order.ts';
import { pausesOf } from '../../routine/clock/pause.ts';
import { codesInUse } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';
import { waitProblem } from './wait.ts';

/**
 * Pauses the deadlines that the routine allows to be paused, from today, or changes the reason, or the day on which the
 * case comes up again.
 */
export function pause(
  file: Case,
  { skäl, till }: OrderOf<'paus'>,
  { routine, today }: OrderContext,
): Outcome {
  const reasons = codesInUse(routine, 'paus');
  if (reasons.length === 0) return refused('no-pauses', REFUSAL_TEXTS['no-pauses']());
  const reason = reasons.find(({ kod }) => kod === skäl);
  if (!reason) {
    const hint = suggestion(
      skäl,
      reasons.map(({ kod }) => kod),
    );
    return refused('unknown-code', REFUSAL_TEXTS['unknown-code']('skälet att pausa', hint));
  }
  const running = pauseRunning(file);
  if (running?.reason === skäl && (till === undefined || till === running.back))
    return nothing(NOTHING_TO_DO_TEXTS.paus);
  const problem = waitProblem(till, today);
  if (problem) return problem;
  const row = { händelse: 'paus', ...(till === undefined ? {} : { till }), skäl } as const;
  return done(changed(file, {}, today, row), DONE_TEXTS.paus(reason.namn, till));
}

/** Resumes the deadlines from today. */
export function resume(file: Case, _order: OrderOf<'fortsätt'>, { today }: OrderContext): Outcome {
  if (!pauseRunning(file)) return nothing(NOTHING_TO_DO_TEXTS.fortsätt);
  return done(changed(file, {}, today, { händelse: 'fortsatt' }), DONE_TEXTS.fortsätt);
}

/** The pause that has not ended, if there is one. */
export function pauseRunning({ historik }: Case) {
  const last = pausesOf(historik).at(-1);
  return last && last.until === undefined ? last : undefined;
}
