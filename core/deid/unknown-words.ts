import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** How many words of a text may be asked about. */
const MOST_SLIPS = 300;

/** What a text shows of its words in no list and no dictionary. */
export class UnknownWords {
  private readonly words: readonly Word[];
  private readonly vocabulary: Vocabulary;
  private capitals: boolean | undefined;
  private asked = 0;

  constructor(words: readonly Word[], vocabulary: Vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** Whether a word of the text has a capital as names have: then one without is rather a slip of the pen. */
  get inTextWithCapitals(): boolean {
    this.capitals ??= this.words.some(({ shape }) => shape === 'capital');
    return this.capitals;
  }

  /**
   * Whether a word may be a slip of the pen. The question is slow, so after some hundred words the answer is no: such a
   * text is in another language, and a finding too many is better than one too few.
   */
  isSlip(lower: string): boolean {
    return this.asked++ < MOST_SLIPS && this.vocabulary.isSlip(lower);
  }
}
