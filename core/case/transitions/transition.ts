import { type Order, REMOVING_ORDERS } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import type { Violation } from '../../violation.ts';
import type { Case } from '../case.ts';
import { ruleViolations } from '../rules.ts';
import { answer } from './answer.ts';
import { classify } from './classify.ts';
import { help } from './help.ts';
import { setLevel } from './level.ts';
import { linkSimilar, setExternal, setReference } from './link.ts';
import { assess, carryOut, planMeasure } from './measure.ts';
import { move } from './move.ts';
import { nothing, type Outcome, refused, type Setting } from './outcome.ts';
import { pause, resume } from './pause.ts';
import { archive, close, reopen, setPhase } from './phase.ts';
import { OPEN_ONLY } from './possible.ts';
import { question } from './question.ts';
import { stop, turnAway } from './remove.ts';

/**
 * Carries out one order on a case. Pure: the case that was given is never changed. A new case breaks no rule
 * that the old one kept, whichever order made it.
 */
export function transition(file: Case, order: Order, setting: Setting): Outcome {
  const { fas } = file.hantering;
  // What identifies somebody must go at once, whatever else is wrong with the case.
  if (order.order === 'stopp') return stop(file, order, setting);
  if (setting.waiting && order.order === 'hjälp')
    return { kind: 'nothing', text: REFUSAL_TEXTS.waits(file.id) };
  if (setting.waiting && !REMOVING_ORDERS.includes(order.order))
    return refused('waits', REFUSAL_TEXTS.waits(file.id));
  if (order.order === 'hjälp') return { kind: 'nothing', text: help(file, setting) };
  if (fas === 'arkiverat')
    return order.order === 'arkivera'
      ? nothing(NOTHING_TO_DO_TEXTS.arkivera)
      : refused('archived', REFUSAL_TEXTS.archived());
  if (fas === 'stangt' && OPEN_ONLY.includes(order.order)) return refused('closed', REFUSAL_TEXTS.closed());
  const last = file.historik.at(-1)?.datum ?? file.mottagen;
  if (last > setting.today) return refused('clock-behind', REFUSAL_TEXTS['clock-behind'](last));
  return guarded(file, carriedOut(file, order, setting), setting);
}

function carriedOut(file: Case, order: Order, setting: Setting): Outcome {
  switch (order.order) {
    case 'klassa':
      return classify(file, order, setting);
    case 'fas':
      return setPhase(file, order, setting);
    case 'nivå':
      return setLevel(file, order, setting);
    case 'åtgärd':
      return planMeasure(file, order, setting);
    case 'genomförd':
      return carryOut(file, order, setting);
    case 'effekt':
      return assess(file, order, setting);
    case 'svar':
      return answer(file, order, setting);
    case 'fråga':
      return question(file, order, setting);
    case 'flytta':
      return move(file, order, setting);
    case 'avvisa':
      return turnAway(file, order, setting);
    case 'stopp':
      return stop(file, order, setting);
    case 'extern':
      return setExternal(file, order, setting);
    case 'diarie':
      return setReference(file, order, setting);
    case 'liknar':
      return linkSimilar(file, order, setting);
    case 'stäng':
      return close(file, order, setting);
    case 'öppna':
      return reopen(file, order, setting);
    case 'arkivera':
      return archive(file, order, setting);
    case 'paus':
      return pause(file, order, setting);
    case 'fortsätt':
      return resume(file, order, setting);
    case 'hjälp':
      return { kind: 'nothing', text: help(file, setting) };
  }
}

/** Refuses what would break a rule of the case file or the routine that is kept now. */
function guarded(before: Case, outcome: Outcome, { routine }: Setting): Outcome {
  if (outcome.kind !== 'done') return outcome;
  const routines = { [before.rutin]: routine };
  const key = ({ code, path }: Violation) => `${code} ${path.join('/')}`;
  const known = new Set(ruleViolations(before, { routines }).map(key));
  const broken = ruleViolations(outcome.file, { routines }).find((violation) => !known.has(key(violation)));
  return broken
    ? { kind: 'refused', code: broken.code, text: DONE_TEXTS.wouldBreakRule(broken.text) }
    : outcome;
}
