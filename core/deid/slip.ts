const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö';

/** A dictionary, as `Lexicon` is. */
interface Dictionary {
  has(word: string): boolean;
  covers(word: string, tail?: number): boolean;
}

/**
 * Whether a word in no dictionary is one slip of the pen from an ordinary word: a letter too many, too few or wrong, or
 * two that changed places. Compounds are only looked for where a letter is too many or two changed places.
 */
export function isSlip(lower: string, lexicon: Dictionary): boolean {
  for (let at = 0; at < lower.length; at++) {
    const [head, rest] = [lower.slice(0, at), lower.slice(at + 1)];
    if (lexicon.covers(head + rest, 4)) return true;
    if (rest !== '' && lexicon.covers(head + rest[0] + lower[at] + rest.slice(1), 4)) return true;
    for (const letter of LETTERS)
      if (lexicon.has(head + letter + rest) || lexicon.has(head + letter + lower.slice(at))) return true;
  }
  return [...LETTERS].some((letter) => lexicon.has(lower + letter));
}
