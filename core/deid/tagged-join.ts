import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';

/** What may be between two tokens of one finding. */
export const JOINED = /^[^\n.,;()!?]{0,2}$/;
/** What a finding may begin and end with. */
const SIGN = /[\p{L}\p{M}\p{N}]/u;

/** Joins what was tagged with what it is part of: with its neighbours of the same type that do not stop. */
export function joinNeighbours(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && isPartOf(text, last, candidate)) {
      const better = last.confidence >= candidate.confidence ? last : candidate;
      joined[joined.length - 1] = { ...better, start: last.start, end: Math.max(last.end, candidate.end) };
    } else joined.push(candidate);
  }
  return joined.map((one) => trimmed(text, one));
}

function isPartOf(text: string, last: Candidate, next: Candidate): boolean {
  const warns = ({ confidence }: Candidate) =>
    confidence >= CONFIDENCE.WARN_THRESHOLD && confidence < CONFIDENCE.STOP_THRESHOLD;
  return (
    last.type === next.type &&
    (last.rule.endsWith('-tagged') || next.rule.endsWith('-tagged')) &&
    warns(last) &&
    warns(next) &&
    JOINED.test(text.slice(last.end, next.start))
  );
}

/** Without what is before its first letter or digit, or after its last. */
function trimmed(text: string, candidate: Candidate): Candidate {
  if (!candidate.rule.endsWith('-tagged')) return candidate;
  let { start, end } = candidate;
  while (start < end && !SIGN.test(text.charAt(start))) start++;
  while (end > start && !SIGN.test(text.charAt(end - 1))) end--;
  return start === candidate.start && end === candidate.end ? candidate : { ...candidate, start, end };
}
