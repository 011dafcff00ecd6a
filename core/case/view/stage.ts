import { codeName, type Routine } from '../../routine/routine.ts';
import { CASE_VIEW_TEXTS as TEXTS } from '../../texts/case-view.ts';
import { reachedOn } from '../status.ts';
import { pauseRunning } from '../transitions/pause.ts';
import { nextPhases, phaseName } from '../transitions/phase.ts';
import type { ViewInput } from './input.ts';
import type { ViewFact, ViewLine } from './view.ts';

/** The phase that the case is in, and since when. */
export function phaseNow({ file, routine }: ViewInput): string {
  const { fas } = file.hantering;
  return TEXTS.phaseNow(phaseName(routine, fas), reachedOn(file, fas) ?? file.mottagen);
}

/** Every phase of the routine: those that are done with their day, the one now, and those that can come. */
export function phaseLines({ file, routine }: ViewInput): ViewLine[] {
  const { fas } = file.hantering;
  const next = nextPhases(file, routine);
  const now = order(routine, fas);
  return routine.faser.map(({ kod, namn }): ViewLine => {
    const day = reachedOn(file, kod);
    if (kod === fas)
      return { state: 'now', text: TEXTS.phase.now(namn, day), ...(day === undefined ? {} : { day }) };
    if (order(routine, kod) < now)
      return day === undefined
        ? { state: 'done', text: TEXTS.phase.skipped(namn) }
        : { state: 'done', text: TEXTS.phase.done(namn, day), day };
    return next.includes(kod)
      ? { state: 'next', text: TEXTS.phase.next(namn) }
      : { state: 'left', text: TEXTS.phase.left(namn) };
  });
}

const order = ({ faser }: Routine, phase: string) => faser.findIndex(({ kod }) => kod === phase);

/** Why the case stands still, if it does. */
export function pauseFact({ file, routine }: ViewInput): ViewFact[] {
  const pause = pauseRunning(file);
  if (!pause) return [];
  const reason = pause.reason === undefined ? '–' : codeName(routine, 'paus', pause.reason);
  return [{ label: TEXTS.labels.paused, value: TEXTS.paused(reason, pause.from) }];
}
