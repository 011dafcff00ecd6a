import type { OrderOf } from '../../order/order.ts';
import { isPaused, pausesOf } from '../../routine/clock/pause.ts';
import type { Routine } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case, Phase } from '../case.ts';
import { demands, unjudged } from './demands.ts';
import { changed, done, nothing, type Outcome, refused, type Setting } from './outcome.ts';

/** Goes to another phase, where the routine has a way there. */
export function setPhase(file: Case, { till, anyway }: OrderOf<'fas'>, setting: Setting): Outcome {
  const { routine } = setting;
  const phases = routine.faser.map(({ kod }): string => kod);
  const phase = routine.faser.find(({ kod }) => kod === till)?.kod;
  if (phase === undefined)
    return refused('unknown-phase', REFUSAL_TEXTS['unknown-phase'](suggestion(till, phases)));
  return goTo(file, phase, setting, anyway);
}

/** Closes: the reporter has an answer, the routine's fields are filled in and every measure has an outcome. */
export function close(file: Case, { anyway }: OrderOf<'stäng'>, setting: Setting): Outcome {
  return goTo(file, 'stangt', setting, anyway);
}

/** Opens a closed case again, in the first phase that the routine leads back to. */
export function reopen(file: Case, _order: OrderOf<'öppna'>, setting: Setting): Outcome {
  if (file.hantering.fas !== 'stangt') return nothing(NOTHING_TO_DO_TEXTS.öppna);
  const back = nextPhases(file, setting.routine).find((phase) => phase !== 'arkiverat');
  return back ? goTo(file, back, setting, false) : refused('no-way-back', REFUSAL_TEXTS['no-way-back']());
}

/** Archives a closed case. After that nothing changes it. */
export function archive(file: Case, _order: OrderOf<'arkivera'>, setting: Setting): Outcome {
  return goTo(file, 'arkiverat', setting, false);
}

function goTo(file: Case, phase: Phase, { routine, today }: Setting, waived: boolean): Outcome {
  if (file.hantering.fas === phase) return nothing(NOTHING_TO_DO_TEXTS.fas(phaseName(routine, phase)));
  const next = nextPhases(file, routine);
  if (phase === 'arkiverat' && !next.includes(phase))
    return refused('not-closed', REFUSAL_TEXTS['not-closed']());
  if (!next.includes(phase))
    return refused(
      'phase-not-next',
      REFUSAL_TEXTS['phase-not-next'](phaseName(routine, file.hantering.fas), next),
    );
  // Nothing stands still in a closed case, so closing ends a pause; otherwise it would last until it is opened.
  const ends = phase === 'stangt' && isPaused(pausesOf(file.historik), today);
  const open = phase === 'stangt' ? unjudged(file) : [];
  const after = changed(file, { fas: phase }, today, ...(ends ? [{ händelse: 'fortsatt' } as const] : []), {
    händelse: 'fas',
    till: phase,
    ...(open.length > 0 ? { skäl: WAIVED } : {}),
  });
  const [first, ...more] = demands(after, open, waived, routine);
  if (first) return refused(first.code, [first, ...more].map(({ text }) => text).join(' '));
  return done(after, DONE_TEXTS.fas(phaseName(routine, phase)));
}

/** Why a case was closed although a measure has no outcome: somebody said so. */
export const WAIVED = 'utan-utfall';

export function nextPhases({ hantering }: Case, { faser }: Routine): Phase[] {
  return faser.find(({ kod }) => kod === hantering.fas)?.nästa ?? [];
}

export function phaseName({ faser }: Routine, phase: Phase): string {
  return faser.find(({ kod }) => kod === phase)?.namn ?? phase;
}
