// A sign is something that a text must have for a pattern to match: looked for piece by piece (`signs.ts`), which costs
// far less than the pattern. A sign may be in a text that the pattern does not match, but never the other way round.

/** In one piece of the text, which is what stands between two spaces or line breaks. */
type PieceSign = RegExp;

/** In two pieces: the second comes at most `within` pieces after the first, or may be the same one. */
export interface PairSign {
  first: RegExp;
  second: RegExp;
  within: number;
  orSame?: true;
}

export type Sign = PieceSign | PairSign;

/** The signs of a text. */
export interface Signs {
  has(sign: Sign): boolean;
}

/** Every sign, for a text that has not been searched for them: then every pattern is tried. */
export const EVERY_SIGN: Signs = { has: () => true };

/** A digit. */
export const DIGIT = /\d/;
/** Five of them. */
export const FIVE_DIGITS = /\d{5}/;

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** Returns the matches of a global pattern, or none without trying when a sign that it needs is missing. */
export function matches(text: string, pattern: RegExp, mayMatch = true): readonly RegExpExecArray[] {
  if (!mayMatch) return NO_MATCHES;
  // `matchAll` would copy the pattern each time.
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NO_MATCHES;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}
