import type { Finding } from './finding.ts';
import { highestNumber, nameParts, PLACEHOLDERS, placeholders, replaceFindings } from './mask.ts';

type Span = Pick<Finding, 'start' | 'end'>;

/** The word of the placeholder for a place or a unit that looks like a person's name. */
export const UNIT_PLACEHOLDER = 'verksamhet';

const STRENGTH = { note: 0, warn: 1, stop: 2 } as const;

/**
 * Joins names with only a space between them, so that "Muhammed al-Hassan" is one finding. Other findings are unchanged.
 */
export function wholeNames(text: string, findings: readonly Finding[]): Finding[] {
  const whole: Finding[] = [];
  for (const finding of findings) {
    const last = whole.at(-1);
    const isNext =
      last?.type === 'name' && finding.type === 'name' && isSpace(text.slice(last.end, finding.start));
    if (!isNext) whole.push(finding);
    else
      whole[whole.length - 1] = {
        ...(STRENGTH[finding.tier] > STRENGTH[last.tier] ? finding : last),
        start: last.start,
        end: finding.end,
      };
  }
  return whole;
}

/**
 * Replaces one finding, the others about the same person or thing, and the repeats of a name that the detector did not
 * find. The rest of the text is unchanged. `placeholder` is undefined for a note, which is not masked.
 * @param findings of `wholeNames`
 * @param word of the placeholder, when it is not that of the finding's type
 */
export function maskOne(
  text: string,
  findings: readonly Finding[],
  chosen: Finding,
  word = PLACEHOLDERS[chosen.type],
): { text: string; placeholder: string | undefined } {
  const all = placeholders(text, findings);
  const own = all[findings.findIndex(({ start, end }) => start === chosen.start && end === chosen.end)];
  if (own === undefined) return { text, placeholder: undefined };
  const placeholder = word === PLACEHOLDERS[chosen.type] ? own : `[${word} ${highestNumber(text, word) + 1}]`;
  const mentions: Span[] = findings.filter((_, index) => all[index] === own);
  const repeats = chosen.type === 'name' ? repeatsOf(text, findings, mentions) : [];
  const spans = joined(text, [...mentions, ...repeats]);
  return {
    text: replaceFindings(
      text,
      spans,
      spans.map(() => placeholder),
    ),
    placeholder,
  };
}

const WORD = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;

/**
 * Finds the words of a name again where the detector found nothing: with a capital, or in lower case next to another
 * word of the name. Particles and initials alone do not count.
 */
function repeatsOf(text: string, findings: readonly Finding[], mentions: readonly Span[]): Span[] {
  const parts = new Set(
    mentions
      .flatMap(({ start, end }) => [...text.slice(start, end).matchAll(WORD)].map(([part]) => part))
      .filter((part, _, all) => part.length > 1 && (isCapital(part) || !all.some(isCapital)))
      .flatMap(nameParts),
  );
  const words = [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    isPart: text[start - 1] !== '[' && nameParts(word).every((part) => parts.has(part)),
    isCapital: isCapital(word),
  }));
  const isNear = (i: number, j: number) =>
    words[j]?.isPart === true &&
    isSpace(text.slice(words[Math.min(i, j)]?.end, words[Math.max(i, j)]?.start));
  return words.filter(
    (word, i) =>
      word.isPart &&
      (word.isCapital || isNear(i, i - 1) || isNear(i, i + 1)) &&
      !findings.some(({ start, end }) => start < word.end && word.start < end),
  );
}

/** Whether a text is a single space, which may be one that does not break. */
const isSpace = (text: string): boolean => /^[ \u00a0]$/.test(text);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Sorts spans, and joins those with a space between them. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && isSpace(text.slice(last.end, span.start))) last.end = span.end;
    else result.push({ start: span.start, end: span.end });
  }
  return result;
}
