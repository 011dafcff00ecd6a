import caseSchema from '../../schemas/case.json' with { type: 'json' };
import { type DetectOptions, detect } from '../deid/detect.ts';
import { positionAt } from '../position.ts';
import { lengthOf } from '../report/text.ts';
import { UNREADABLE_TEXTS } from '../texts/order/unreadable.ts';
import { type OrderProblem, orderProblem } from './problem.ts';

/** How long a text in a case may be, in characters. */
const MAX_TEXT_LENGTH = caseSchema.$defs.text.maxLength;

/**
 * Why a text cannot be stored: it is empty, too long, or identifies a person. With `certain` the author vouches that it
 * identifies no one, which lets warnings through, but never stops. Every place is reported, so that the author never
 * vouches for an unseen one.
 */
export function orderTextProblem(
  text: string,
  certain: boolean,
  known: DetectOptions,
  maxLength = MAX_TEXT_LENGTH,
): OrderProblem | undefined {
  // A text without a letter or a digit, such as the placeholder …, says nothing.
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text))
    return orderProblem('empty-text', UNREADABLE_TEXTS['empty-text']());
  if (lengthOf(text) > maxLength) return orderProblem('too-long', UNREADABLE_TEXTS['too-long'](maxLength));
  const found = detect(text, known);
  const places = (tier: string) =>
    found
      .filter((finding) => finding.tier === tier)
      .map(({ type, start, end }) => ({ type, start, end, ...positionAt(text, start) }));
  const stops = places('stop');
  if (stops.length > 0) return orderProblem('identifies', UNREADABLE_TEXTS.identifies(stops), stops);
  const warnings = places('warn');
  if (warnings.length > 0 && !certain)
    return orderProblem('may-identify', UNREADABLE_TEXTS['may-identify'](warnings), warnings);
  return undefined;
}
