import { LEXICON } from './data/lexicon.ts';
import { createDetector, type DetectOptions } from './detector.ts';
import type { Finding } from './finding.ts';
import { readLexicon } from './lexicon.ts';

export type { DetectOptions } from './detector.ts';

let full: ReturnType<typeof createDetector> | undefined;

/**
 * Finds what identifies a person in a text, with all that the detector knows. Findings come in order of place and never
 * overlap; offsets are UTF-16 units of the text as it was given.
 *
 * This module carries the lexicon: a browser imports `detector.ts` and fetches the lexicon when the page is up.
 */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  full ??= createDetector({ lexicon: readLexicon(LEXICON) });
  return full(text, options);
}
