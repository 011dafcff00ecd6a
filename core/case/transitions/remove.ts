import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import { type Case, hasReceipt } from '../case.ts';
import { standingRows } from '../history.ts';
import { isReasonAmong, REJECT_REASONS, type RemovalReason, STOP_REASONS } from '../removal-reasons.ts';
import { type OrderContext, type Outcome, refused } from './outcome.ts';

/** The events that do not count as handling a case: it was received, confirmed, moved, asked about, paused or masked. */
const BEFORE_HANDLING = [
  'mottagen',
  'flytt',
  'bekräftad',
  'anteckning',
  'fråga',
  'frågesvar',
  'återkoppling',
  'paus',
  'fortsatt',
  'avidentifierad',
];

/** Rejects a report that has not been handled yet. The reason `annat` needs a sentence. */
export function reject(file: Case, { skäl, text }: OrderOf<'avvisa'>, { today }: OrderContext): Outcome {
  if (!isReasonAmong(skäl, REJECT_REASONS))
    return refused('unknown-reason', REFUSAL_TEXTS['unknown-reason'](suggestion(skäl, REJECT_REASONS)));
  if (skäl === 'annat' && text === undefined) return refused('needs-why', REFUSAL_TEXTS['needs-why']());
  return isHandled(file)
    ? refused('handled', REFUSAL_TEXTS.handled())
    : removed(skäl, text, today, DONE_TEXTS.avvisa);
}

/** Whether anyone has begun to handle the case. */
export function isHandled({ historik }: Case): boolean {
  return standingRows(historik).some(
    ({ händelse, till }) =>
      !BEFORE_HANDLING.includes(händelse) && !(händelse === 'fas' && till === 'samordning'),
  );
}

/** Removes a case in any phase: it can identify a person, or belongs elsewhere. */
export function stop(file: Case, { skäl }: OrderOf<'stopp'>, { today }: OrderContext): Outcome {
  if (!isReasonAmong(skäl, STOP_REASONS))
    return refused('unknown-reason', REFUSAL_TEXTS['unknown-reason'](suggestion(skäl, STOP_REASONS)));
  return removed(skäl, undefined, today, DONE_TEXTS.stopp(hasReceipt(file)));
}

function removed(skäl: RemovalReason, mening: string | undefined, datum: string, text: string): Outcome {
  return {
    kind: 'removed',
    note: { schema: 1, datum, skäl, ...(mening === undefined ? {} : { mening }) },
    text,
  };
}
