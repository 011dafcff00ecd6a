import type { Candidate } from './candidate.ts';
import type { NameContext } from './name-context.ts';
import { isThingName } from './name-namesake.ts';
import { JOINED } from './tagged-join.ts';
import type { Tag } from './tagger.ts';
import { isFree, isHarmless, type Token } from './tagger-token.ts';
import { ALLOWED_BY_CALLER, LET_THROUGH, NAME, PLACE } from './vocabulary.ts';
import type { Word } from './words.ts';

// Scores are in the units of the weights (6 is odds of e). Chosen by what `train-deid-tagger.ts --measure` prints, on
// texts of writers that the weights were not trained on.

/** From this score a token is found that no rule has found, by its label. */
export const FOUND = { name: -3, address: -6, id: -4 };
/** The same beside something that was found: the rest of a name or an address. */
const FOUND_BESIDE = -10;
/** The same where a rule has let it through. */
const FOUND_THOUGH_HARMLESS = 8;
/** The same for a word with a capital that is in a list or the lexicon, and no rule took for a person. */
const FOUND_THOUGH_LISTED = 12;
/** The same for a single letter, or up to three digits, with nothing found beside it. */
const FOUND_THOUGH_SHORT = 8;

/** A token that is found, what as, and what let it through, if anything did. */
export interface FoundToken extends Pick<Token, 'start' | 'end' | 'found'> {
  label: Tag['label'];
}

/** Decides which tokens are found that no rule has found. */
export class TaggedTokens {
  private readonly context: NameContext;
  private readonly tokens: readonly Token[];
  private readonly tags: readonly (Tag | undefined)[];
  private readonly noNames: ReadonlySet<Candidate>;

  constructor(
    context: NameContext,
    tokens: readonly Token[],
    tags: readonly (Tag | undefined)[],
    noNames: ReadonlySet<Candidate>,
  ) {
    this.context = context;
    this.tokens = tokens;
    this.tags = tags;
    this.noNames = noNames;
  }

  find(): FoundToken[] {
    const found: FoundToken[] = [];
    this.tags.forEach((tag, i) => {
      const token = this.tokens[i];
      if (!tag || !token || !isFree(token)) return;
      const label = this.labelOf(token, tag, i);
      if (label !== undefined) found.push({ start: token.start, end: token.end, found: token.found, label });
    });
    return found;
  }

  /** What it is found as, or undefined. */
  private labelOf(token: Token, tag: Tag, i: number): Tag['label'] | undefined {
    if (this.isRestOfName(token, i)) return 'name';
    if (tag.score < FOUND_BESIDE) return undefined;
    const isBeside = this.isBeside(i, i - 1) || this.isBeside(i, i + 1);
    if (isBeside && tag.score >= this.leastScore(token, tag, true)) return tag.label;
    if (!this.isFound(i)) return undefined;
    const isShort = token.end - token.start <= (token.word ? 1 : 3);
    return isBeside || !isShort || tag.score >= FOUND_THOUGH_SHORT ? tag.label : undefined;
  }

  /** Whether token `i` is found by a rule, or by its own score. */
  private isFound(i: number): boolean {
    const [token, tag] = [this.tokens[i], this.tags[i]];
    if (!token) return false;
    if (token.found && !isFree(token)) return !this.noNames.has(token.found);
    return tag !== undefined && tag.score >= FOUND[tag.label] && tag.score >= this.leastScore(token, tag);
  }

  /** The score from which a token is found. Beside something that was found less is enough. */
  private leastScore(token: Token, { label }: Tag, isBeside = false): number {
    if (isHarmless(token)) return FOUND_THOUGH_HARMLESS;
    const usual = isBeside ? FOUND_BESIDE : FOUND[label];
    if (label !== 'name' || !token.word) return usual;
    if (this.isThing(token.word, token.index)) return Number.POSITIVE_INFINITY;
    if (!this.isKnown(token.word)) return usual;
    return isBeside ? FOUND.name : FOUND_THOUGH_LISTED;
  }

  /** Whether the context rules a name out, as it does for the rules. `i` is the word's index. */
  private isThing(word: Word, i: number): boolean {
    const { vocabulary } = this.context;
    return (
      isThingName(this.context, i) ||
      this.context.followsThing(i) ||
      this.context.isThingCalled(i) ||
      vocabulary.isUnitShaped(word.lower) ||
      ((word.flags & NAME) === 0 && word.shape !== 'lower' && vocabulary.hasPlainTail(word.text))
    );
  }

  /** Whether it has a capital, and the rules would have taken it for a name if they had found reason to. */
  private isKnown({ shape, inUppercaseLine, flags, lower }: Word): boolean {
    if (shape === 'lower' || inUppercaseLine) return false;
    return (flags & NAME) !== 0 || (this.context.vocabulary.lexicon?.has(lower) ?? false);
  }

  private isBeside(i: number, other: number): boolean {
    const gap = this.gapBetween(i, other);
    return gap !== undefined && JOINED.test(gap) && this.isFound(other);
  }

  /** Whether it is an unknown word with a capital right beside a name, which would leave it standing. */
  private isRestOfName(token: Token, i: number): boolean {
    const { word } = token;
    if (word?.shape !== 'capital' || isHarmless(token)) return false;
    if (this.isPlaceAfterName(token, i)) return true;
    if ((word.flags & LET_THROUGH) !== 0 || this.context.vocabulary.lexicon?.covers(word.lower)) return false;
    return [i - 1, i + 1].some(
      (at) =>
        this.gapBetween(i, at) === ' ' &&
        (this.tokens[at]?.found?.type ?? this.tags[at]?.label) === 'name' &&
        this.isFound(at),
    );
  }

  /** Whether it is a place right after an unknown first name that was tagged: a surname that looks like a place. */
  private isPlaceAfterName(token: Token, i: number): boolean {
    const [before, tag] = [this.tokens[i - 1], this.tags[i - 1]];
    return (
      ((token.word?.flags ?? 0) & (PLACE | ALLOWED_BY_CALLER)) === PLACE &&
      this.gapBetween(i, i - 1) === ' ' &&
      before?.found === undefined &&
      before?.word?.shape === 'capital' &&
      tag?.label === 'name' &&
      this.isFound(i - 1)
    );
  }

  /** The text between two tokens that follow each other; undefined if there is no other. */
  private gapBetween(i: number, other: number): string | undefined {
    const [first, second] = [this.tokens[Math.min(i, other)], this.tokens[Math.max(i, other)]];
    return first && second ? this.context.text.slice(first.end, second.start) : undefined;
  }
}
