import caseSchema from '../../schemas/case.json' with { type: 'json' };
import { detect } from '../deid/detect.ts';
import { lengthOf } from '../report/text.ts';
import { UNREADABLE } from '../texts/order/unreadable.ts';
import { type Problem, problem } from './problem.ts';

/** How long a text in a case may be, in characters. */
const LONGEST_TEXT = caseSchema.$defs.text.maxLength;

/**
 * Why a text cannot be kept: it is empty, too long, or identifies a person. `certain` is the word of whoever
 * wrote it that it does not; it lets a warning through, never a stop. Every place is told, so that nobody vouches
 * for one they have not seen.
 */
export function textFault(
  text: string,
  certain: boolean,
  allow: readonly string[],
  longest = LONGEST_TEXT,
): Problem | undefined {
  if (text === '') return problem('empty-text', UNREADABLE['empty-text']());
  if (lengthOf(text) > longest) return problem('too-long', UNREADABLE['too-long'](longest));
  const found = detect(text, { allow });
  const places = (tier: string) =>
    found
      .filter((finding) => finding.tier === tier)
      .map(({ type, start }) => {
        const before = text.slice(0, start).split('\n');
        return { type, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      });
  const stops = places('stop');
  if (stops.length > 0) return problem('identifies', UNREADABLE.identifies(stops));
  const warnings = places('warn');
  if (warnings.length > 0 && !certain) return problem('may-identify', UNREADABLE['may-identify'](warnings));
  return undefined;
}
