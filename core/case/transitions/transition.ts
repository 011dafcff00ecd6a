import { type CaseOrder, type OrderName, WAITING_ORDERS } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import type { Violation } from '../../violation.ts';
import type { Case } from '../case.ts';
import { ruleViolations } from '../rules.ts';
import { answer, correct } from './answer.ts';
import { classify } from './classify.ts';
import { confirm } from './confirm.ts';
import { setDirection } from './direction.ts';
import { sayIfHelped } from './helped.ts';
import { decide, note } from './internal.ts';
import { setLevel } from './level.ts';
import { linkSimilar, setExternal, setReference } from './link.ts';
import { maskThing } from './mask.ts';
import { assess, carryOut, planMeasure } from './measure.ts';
import { move } from './move.ts';
import { nothing, type OrderContext, type Outcome, refused } from './outcome.ts';
import { pause, resume } from './pause.ts';
import { archive, close, reopen, setPhase } from './phase.ts';
import { question } from './question.ts';
import { reject, stop } from './remove.ts';
import { markStep } from './step.ts';
import { undo } from './undo.ts';

/** The orders that need an open case: in a closed one no work is done and no deadline runs. */
const OPEN_ONLY: readonly OrderName[] = ['nivå', 'åtgärd', 'bekräfta', 'fråga', 'flytta', 'paus', 'fortsätt'];

/**
 * Carries out one order on a case. Pure: the case that is given is never changed. No order leads to a case
 * that breaks a rule which the case before it kept.
 */
export function transition(file: Case, order: CaseOrder, context: OrderContext): Outcome {
  const { fas } = file.hantering;
  // What identifies a person must be removed at once, whatever else is wrong with the case.
  if (order.order === 'stopp') return stop(file, order, context);
  if (context.waiting && !WAITING_ORDERS.includes(order.order))
    return refused('waits', REFUSAL_TEXTS.waits(file.id));
  // In an archived case too.
  if (order.order === 'byt') return onTime(file, order, context);
  if (fas === 'arkiverat')
    return order.order === 'arkivera'
      ? nothing(NOTHING_TO_DO_TEXTS.arkivera)
      : refused('archived', REFUSAL_TEXTS.archived());
  if (fas === 'stangt' && OPEN_ONLY.includes(order.order)) return refused('closed', REFUSAL_TEXTS.closed());
  return onTime(file, order, context);
}

function onTime(file: Case, order: CaseOrder, context: OrderContext): Outcome {
  const last = file.historik.at(-1)?.datum ?? file.mottagen;
  if (last > context.today) return refused('clock-behind', REFUSAL_TEXTS['clock-behind'](last));
  return guarded(file, outcomeOf(file, order, context), context);
}

function outcomeOf(file: Case, order: CaseOrder, context: OrderContext): Outcome {
  switch (order.order) {
    case 'klassa':
      return classify(file, order, context);
    case 'fas':
      return setPhase(file, order, context);
    case 'nivå':
      return setLevel(file, order, context);
    case 'åtgärd':
      return planMeasure(file, order, context);
    case 'genomförd':
      return carryOut(file, order, context);
    case 'effekt':
      return assess(file, order, context);
    case 'bekräfta':
      return confirm(file, order, context);
    case 'svar':
      return answer(file, order, context);
    case 'rätta':
      return correct(file, order, context);
    case 'beslut':
      return decide(file, order, context);
    case 'anteckning':
      return note(file, order, context);
    case 'fråga':
      return question(file, order, context);
    case 'hjälpte':
      return sayIfHelped(file, order, context);
    case 'flytta':
      return move(file, order, context);
    case 'riktning':
      return setDirection(file, order, context);
    case 'avvisa':
      return reject(file, order, context);
    case 'stopp':
      return stop(file, order, context);
    case 'byt':
      return maskThing(file, order, context);
    case 'klart':
      return markStep(file, order, context);
    case 'extern':
      return setExternal(file, order, context);
    case 'diarie':
      return setReference(file, order, context);
    case 'liknar':
      return linkSimilar(file, order, context);
    case 'stäng':
      return close(file, order, context);
    case 'öppna':
      return reopen(file, order, context);
    case 'arkivera':
      return archive(file, order, context);
    case 'paus':
      return pause(file, order, context);
    case 'fortsätt':
      return resume(file, order, context);
    case 'ångra':
      return undo(file, order, context);
  }
}

/** Refuses an outcome that breaks a rule of the case file or the routine which the case kept before. */
function guarded(before: Case, outcome: Outcome, { routine }: OrderContext): Outcome {
  if (outcome.kind !== 'done') return outcome;
  const routines = { [before.rutin]: routine };
  const after = ruleViolations(outcome.file, { routines });
  if (after.length === 0) return outcome;
  const key = ({ code, path }: Violation) => `${code} ${path.join('/')}`;
  const known = new Set(ruleViolations(before, { routines }).map(key));
  const broken = after.find((violation) => !known.has(key(violation)));
  return broken
    ? { kind: 'refused', code: broken.code, text: DONE_TEXTS.wouldBreakRule(broken.text) }
    : outcome;
}
