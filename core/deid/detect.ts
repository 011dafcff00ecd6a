import { LEXICON } from './data/lexicon.ts';
import { TAGGER } from './data/tagger.ts';
import { createDetector, type Detect, type DetectOptions } from './detector.ts';
import type { Finding } from './finding.ts';
import { readLexicon } from './lexicon.ts';
import { createTagger } from './tagged.ts';
import { readWeights } from './tagger.ts';

export type { DetectOptions } from './detector.ts';

let detector: Detect | undefined;

/**
 * Finds what identifies a person in a text, with the full lexicon. The findings are sorted and never overlap; offsets
 * are UTF-16 units of the text as given.
 *
 * This module includes the lexicon (400 kB). A browser imports `detector.ts` instead and fetches the lexicon later.
 *
 * @example detect('Anna ringde.')
 * // [{ start: 0, end: 4, type: 'name', confidence: 0.66, tier: 'warn', rule: 'name-first' }]
 */
export function detect(text: string, options: DetectOptions = {}): Finding[] {
  detector ??= createDetector({ lexicon: readLexicon(LEXICON), tagger: createTagger(readWeights(TAGGER)) });
  return detector(text, options);
}
