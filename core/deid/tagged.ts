import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import type { Tagger } from './detector.ts';
import { COMPOUND } from './name-compound.ts';
import type { NameContext } from './name-context.ts';
import { LEAST_WORDS } from './name-maybe.ts';
import { isThingName } from './name-namesake.ts';
import { covers, resolveOverlaps, tierOf } from './resolve.ts';
import { JOINED, joinNeighbours } from './tagged-join.ts';
import { type Tag, tagTokens, type Weights } from './tagger.ts';
import { TokenSequence } from './tagger-features.ts';
import { findReached } from './tagger-reach.ts';
import { isFree, isHarmless, type Token, tokensOf } from './tagger-token.ts';
import { ALLOWED_BY_CALLER, LET_THROUGH, NAME, PLACE } from './vocabulary.ts';
import type { Word } from './words.ts';

// Scores, in the units of the weights (6 is odds of e). Chosen by what `train-deid-tagger.ts --measure` prints, on
// texts of writers that the weights were not trained on.

/** From this score a token is found that no rule has found, by its label. */
const FOUND = { name: -3, address: -6, id: -4 };
/** The same beside something that was found: the rest of a name or an address. */
const FOUND_BESIDE = -10;
/** The same where a rule has let it through. */
const FOUND_THOUGH_HARMLESS = 8;
/** The same for a word with a capital that is in a list or the lexicon, and no rule took for a person. */
const FOUND_THOUGH_LISTED = 12;
/** The same for a single letter, or up to three digits, with nothing found beside it. */
const FOUND_THOUGH_SHORT = 8;
/** Below this score for each of its words a name by weak evidence becomes a note. */
const NO_NAME = -10;
/** The same for a name in no list. */
const NO_UNKNOWN_NAME = -16;

/**
 * Creates a tagger from its weights, which are for one lexicon.
 *
 * @example createDetector({ lexicon: readLexicon(LEXICON), tagger: createTagger(readWeights(TAGGER)) })
 */
export const createTagger =
  (weights: Weights): Tagger =>
  (context, found, others) =>
    withTags(context, found, others, weights);

/**
 * Adds what the tagger finds to what the rules have found, and lets names that it is sure are none become notes. What it
 * finds alone warns; it may make longer what a rule found, unless that stops. `found` are the rules' candidates but
 * `others`, protected identities and quasi-identifiers, which keep their places. A text of a few words is left as the
 * rules have it.
 */
function withTags(
  context: NameContext,
  found: readonly Candidate[],
  others: readonly Candidate[],
  weights: Weights,
): Candidate[] {
  const { text, words, vocabulary } = context;
  if (words.length < LEAST_WORDS) return [...found];
  const rules = resolveOverlaps(found);
  const tokens = tokensOf(text, words, rules);
  const tagged = new TokenSequence(text, tokens, vocabulary);
  const tags = tagTokens(tagged, weights, isWeak);
  const noNames = findNoNames(tokens, tags);
  const isTaken = covers(resolveOverlaps(others));
  const byTag = new TaggedTokens(context, tokens, tags, noNames).find();
  // Most texts have nothing that could reach on.
  const reached =
    byTag.length === 0 && tokens.every(isFree)
      ? []
      : findReached(tagged, labelsOf(tokens, tags, byTag, noNames), weights);
  const added = [...byTag, ...reached.map((one) => ({ ...one, found: undefined }))].filter(
    ({ start }) => !isTaken(start),
  );
  const overruled = new Set(added.map(({ found: harmless }) => harmless));
  const notes: Candidate[] = [];
  const kept: Candidate[] = [];
  for (const rule of rules) {
    if (overruled.has(rule)) continue;
    if (noNames.has(rule)) notes.push({ ...rule, confidence: CONFIDENCE.POSSIBLE_NAME });
    else if (rule.confidence === CONFIDENCE.POSSIBLE_NAME) notes.push(rule);
    else kept.push(rule);
  }
  return [...joinNeighbours(text, [...kept, ...added.map(candidateOf)]), ...notes];
}

/** The rules whose evidence is weakest: a word in a list, or in none, and little else. */
const WEAK_RULE = /^name-(?:unknown|first|list|small|last|word)$/;

const isWeak = (found: Candidate): boolean => tierOf(found) === 'warn' && WEAK_RULE.test(found.rule);

/** Returns the names that only warn, by weak evidence, and have no word that fits. */
function findNoNames(tokens: readonly Token[], tags: readonly (Tag | undefined)[]): Set<Candidate> {
  const unlikely = new Set<Candidate>();
  const likely = new Set<Candidate>();
  tokens.forEach(({ found, word }, i) => {
    if (!found || !isWeak(found)) return;
    // A name beside another is a surname, and the most of it; one in a compound has other letters than names have.
    const isSure =
      [i - 1, i + 1].some((at) => isOtherName(found, tokens[at], tags[at])) ||
      COMPOUND.test(word?.text ?? '');
    const limit = found.rule === 'name-unknown' ? NO_UNKNOWN_NAME : NO_NAME;
    (!isSure && (tags[i]?.score ?? 0) < limit ? unlikely : likely).add(found);
  });
  const noNames = unlikely.difference(likely);
  if (noNames.size === 0) return noNames;
  const names = new Set(
    tokens.flatMap((token) => (isStandingName(token, noNames) ? (token.word?.lower ?? []) : [])),
  );
  for (const { found, word } of tokens) if (found && word && names.has(word.lower)) noNames.delete(found);
  return noNames;
}

/** Whether a token is part of a name that a rule found and that stays one: the same elsewhere is no other. */
const isStandingName = ({ found }: Token, noNames: ReadonlySet<Candidate>): boolean =>
  found?.type === 'name' && found.confidence > CONFIDENCE.POSSIBLE_NAME && !noNames.has(found);

/** Whether a token belongs to a different name, found by a rule or by its tag. */
function isOtherName(name: Candidate, token: Token | undefined, tag: Tag | undefined): boolean {
  if (!token?.found) return tag?.label === 'name' && tag.score >= FOUND.name;
  return token.found.type === 'name' && token.found !== name;
}

/** A token that is found, what as, and what let it through, if anything did. */
interface FoundToken extends Pick<Token, 'start' | 'end' | 'found'> {
  label: Tag['label'];
}

const candidateOf = ({ start, end, label }: FoundToken): Candidate => ({
  start,
  end,
  type: label,
  confidence: CONFIDENCE.TAGGED,
  rule: `${label}-tagged`,
});

/** Decides which tokens are found that no rule has found. */
class TaggedTokens {
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

/** What each token is part of, by its tag or by the rules; undefined for nothing. */
function labelsOf(
  tokens: readonly Token[],
  tags: readonly (Tag | undefined)[],
  byTag: readonly FoundToken[],
  noNames: ReadonlySet<Candidate>,
): (Tag['label'] | undefined)[] {
  const labels = new Map(byTag.map(({ start, label }) => [start, label]));
  return tokens.map((token, i) => {
    const label = labels.get(token.start);
    if (label !== undefined) return label;
    const { found } = token;
    if (!found || isHarmless(token) || noNames.has(found)) return undefined;
    const tag = tags[i];
    if (tag && tag.score >= FOUND[tag.label]) return tag.label;
    return found.type === 'name' || found.type === 'address' ? found.type : 'id';
  });
}
