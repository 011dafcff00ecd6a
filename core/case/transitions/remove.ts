import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { isReasonAmong, REJECT_REASONS, type RemovalReason, STOP_REASONS } from '../removal.ts';
import { type Outcome, refused, type Setting } from './outcome.ts';

/** What may have happened to a case before anybody has handled it: it was read, moved, paused or asked about. */
const BEFORE_HANDLING = ['mottagen', 'flytt', 'fråga', 'frågesvar', 'paus', 'fortsatt', 'avidentifierad'];

/** Turns a report away that nobody has handled yet. "Other" costs a sentence. */
export function turnAway(file: Case, { skäl, text }: OrderOf<'avvisa'>, { today }: Setting): Outcome {
  if (!isReasonAmong(skäl, REJECT_REASONS))
    return refused('unknown-reason', REFUSAL_TEXTS['unknown-reason'](suggestion(skäl, REJECT_REASONS)));
  if (skäl === 'annat' && text === undefined) return refused('needs-why', REFUSAL_TEXTS['needs-why']());
  return isHandled(file)
    ? refused('handled', REFUSAL_TEXTS.handled())
    : removed(skäl, text, today, DONE_TEXTS.avvisa);
}

/** Whether somebody has begun to handle the case. */
export function isHandled({ historik }: Case): boolean {
  return historik.some(
    ({ händelse, till }) =>
      !BEFORE_HANDLING.includes(händelse) && !(händelse === 'fas' && till === 'samordning'),
  );
}

/** Takes away what must not be here, however far it has come: it can identify somebody, or belongs elsewhere. */
export function stop(_file: Case, { skäl }: OrderOf<'stopp'>, { today }: Setting): Outcome {
  if (!isReasonAmong(skäl, STOP_REASONS))
    return refused('unknown-reason', REFUSAL_TEXTS['unknown-reason'](suggestion(skäl, STOP_REASONS)));
  return removed(skäl, undefined, today, DONE_TEXTS.stopp);
}

function removed(skäl: RemovalReason, mening: string | undefined, datum: string, text: string): Outcome {
  return {
    kind: 'removed',
    note: { schema: 1, datum, skäl, ...(mening === undefined ? {} : { mening }) },
    text,
  };
}
