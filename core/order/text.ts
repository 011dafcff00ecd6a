import caseSchema from '../../schemas/case.json' with { type: 'json' };
import { detect } from '../deid/detect.ts';
import { positionAt } from '../position.ts';
import { lengthOf } from '../report/text.ts';
import { UNREADABLE_TEXTS } from '../texts/order/unreadable.ts';
import { type OrderProblem, orderProblem } from './problem.ts';

/** How long a text in a case may be, in characters. */
const MAX_TEXT_LENGTH = caseSchema.$defs.text.maxLength;

/**
 * Why a text cannot be kept: it is empty, too long, or identifies a person. `certain` is the word of whoever
 * wrote it that it does not; it lets a warning through, never a stop. Every place is told, so that nobody vouches
 * for one they have not seen.
 */
export function orderTextProblem(
  text: string,
  certain: boolean,
  allow: readonly string[],
  longest = MAX_TEXT_LENGTH,
): OrderProblem | undefined {
  if (text === '') return orderProblem('empty-text', UNREADABLE_TEXTS['empty-text']());
  if (lengthOf(text) > longest) return orderProblem('too-long', UNREADABLE_TEXTS['too-long'](longest));
  const found = detect(text, { allow });
  const places = (tier: string) =>
    found
      .filter((finding) => finding.tier === tier)
      .map(({ type, start }) => ({ type, ...positionAt(text, start) }));
  const stops = places('stop');
  if (stops.length > 0) return orderProblem('identifies', UNREADABLE_TEXTS.identifies(stops));
  const warnings = places('warn');
  if (warnings.length > 0 && !certain)
    return orderProblem('may-identify', UNREADABLE_TEXTS['may-identify'](warnings));
  return undefined;
}
