import { codeName, type Routine } from '../../routine/routine.ts';
import { CASE_VIEW_TEXTS as TEXTS } from '../../texts/case-view.ts';
import { importedOn } from '../history.ts';
import { reachedOn } from '../status.ts';
import { pauseRunning } from '../transitions/pause.ts';
import { nextPhases, phaseName } from '../transitions/phase.ts';
import { transition } from '../transitions/transition.ts';
import type { ViewInput } from './input.ts';
import type { ViewFact, ViewLine } from './view.ts';

/** The phase that the case is in, and since when; for a case that has not been accepted, that it waits. */
export function phaseNow({ file, routine, waiting }: ViewInput): string {
  if (waiting) return TEXTS.waits;
  const { fas } = file.hantering;
  return TEXTS.phaseNow(phaseName(routine, fas), reachedOn(file, fas) ?? importedOn(file) ?? file.mottagen);
}

/**
 * Every phase of the routine: those that are done with their day, the one now, and those that can come, or what is missing
 * for them. Before the first of them it waits to be accepted.
 */
export function phaseLines({ file, routine, today, waiting = false }: ViewInput): ViewLine[] {
  const { fas } = file.hantering;
  const next = nextPhases(file, routine);
  const now = order(routine, fas);
  if (waiting) {
    const waits = { state: 'now', text: TEXTS.phase.waits(file.mottagen), day: file.mottagen } as const;
    return [waits, ...routine.faser.map(({ namn }) => ({ state: 'left', text: namn }) as const)];
  }
  return routine.faser.map(({ kod, namn }): ViewLine => {
    const day = reachedOn(file, kod);
    if (kod === fas)
      return { state: 'now', text: TEXTS.phase.now(namn, day), ...(day === undefined ? {} : { day }) };
    if (order(routine, kod) < now)
      return day === undefined
        ? { state: 'done', text: TEXTS.phase[file.källa ? 'unknown' : 'skipped'](namn) }
        : { state: 'done', text: TEXTS.phase.done(namn, day), day };
    if (!next.includes(kod)) return { state: 'left', text: TEXTS.phase.left(namn) };
    const tried = transition(file, { order: 'fas', till: kod, anyway: false }, { routine, today });
    if (tried.kind !== 'refused') return { state: 'next', text: TEXTS.phase.next(namn) };
    const said = kod === 'stangt' ? [TEXTS.phase.seeClosing] : (tried.missing ?? [tried.text]);
    return { state: 'left', text: TEXTS.phase.notYet(namn, said) };
  });
}

const order = ({ faser }: Routine, phase: string) => faser.findIndex(({ kod }) => kod === phase);

/** Why the case stands still, if it does. */
export function pauseFact({ file, routine }: ViewInput): ViewFact[] {
  const pause = pauseRunning(file);
  if (!pause) return [];
  const reason = pause.reason === undefined ? '–' : codeName(routine, 'paus', pause.reason);
  return [{ label: TEXTS.labels.paused, value: TEXTS.paused(reason, pause.from, pause.back) }];
}
