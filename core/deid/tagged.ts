import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { COMPOUND } from './name-compound.ts';
import type { NameContext } from './name-context.ts';
import { LEAST_WORDS } from './name-maybe.ts';
import { resolveOverlaps, tierOf } from './resolve.ts';
import { type Tag, tagTokens, type Weights } from './tagger.ts';
import { TaggedText } from './tagger-features.ts';
import { isHarmless, type Token, tokensOf } from './tagger-token.ts';
import { NAME } from './vocabulary.ts';
import type { Word } from './words.ts';

// Scores, in the units of the weights. Chosen on texts that the weights were not trained on: see KINDS.md.

/** From this score a token is found that no rule has found. */
const FOUND = -3;
/** The same beside something that was found: the rest of a name or an address. */
const FOUND_BESIDE = -10;
/** The same where a rule has let it through. */
const FOUND_THOUGH_HARMLESS = 8;
/** The same for a word with a capital that is in a list or the lexicon, and no rule took for a person. */
const FOUND_THOUGH_LISTED = 12;
/** The same for a single letter, or up to three digits, with nothing found beside it. */
const FOUND_THOUGH_SHORT = 8;
/** Below this score for each of its words a name by weak evidence becomes a note. */
const NO_NAME = -13;
/** The same for a name in no list. */
const NO_UNKNOWN_NAME = -16;

/** What may be between two tokens of one finding. */
const JOINED = /^[^\n.,;()!?]{0,2}$/;

/**
 * Adds what the tagger finds to what the rules have found, and lets names that it is sure are none become notes. What it finds
 * alone warns; it may make longer what a rule found, unless that stops. `found` are the rules' candidates but `others`,
 * protected identities and quasi-identifiers, which keep their places. A text of a few words is left as the rules have it.
 */
export function withTags(
  context: NameContext,
  found: readonly Candidate[],
  others: readonly Candidate[],
  weights: Weights,
): Candidate[] {
  const { text, words, vocabulary } = context;
  if (words.length < LEAST_WORDS) return [...found];
  const rules = resolveOverlaps(found);
  const tokens = tokensOf(
    text,
    words,
    rules.filter((c) => c.confidence === CONFIDENCE.KNOWN_HARMLESS || tierOf(c) !== 'note'),
  );
  const tags = tagTokens(new TaggedText(text, tokens, vocabulary), weights, isWeak);
  const names = notNames(tokens, tags);
  const kept = rules.map((c) => (names.has(c) ? { ...c, confidence: CONFIDENCE.POSSIBLE_NAME } : c));
  const added = new TaggedTokens(context, tokens, tags)
    .candidates()
    .filter((c) => !others.some((other) => overlap(c, other)));
  const isOverruled = (c: Candidate) =>
    c.confidence === CONFIDENCE.KNOWN_HARMLESS && added.some((one) => overlap(one, c));
  return joinNeighbours(text, [...kept.filter((c) => !isOverruled(c)), ...added]);
}

const overlap = (a: Candidate, b: Candidate) => a.start < b.end && a.end > b.start;

/** The rules whose evidence is weakest: a word in a list, or in none, and little else. */
const WEAK_RULE = /^name-(?:unknown|first|list|small|last|word)$/;

const isWeak = (found: Candidate): boolean => tierOf(found) === 'warn' && WEAK_RULE.test(found.rule);

/** Returns the names that only warn, by weak evidence, and have no word that fits. */
function notNames(tokens: readonly Token[], tags: readonly (Tag | undefined)[]): Set<Candidate> {
  const unlikely = new Set<Candidate>();
  const likely = new Set<Candidate>();
  tokens.forEach(({ found, word }, i) => {
    if (!found || !isWeak(found)) return;
    // A name beside another is a surname, and the most of it; one in a compound has other letters than names have.
    const isSure =
      [i - 1, i + 1].some((at) => isOtherName(found, tokens[at])) || COMPOUND.test(word?.text ?? '');
    if (isSure) likely.add(found);
    const limit = found.rule === 'name-unknown' ? NO_UNKNOWN_NAME : NO_NAME;
    ((tags[i]?.score ?? 0) < limit ? unlikely : likely).add(found);
  });
  return unlikely.difference(likely);
}

function isOtherName(found: Candidate, token: Token | undefined): boolean {
  return token?.found?.type === 'name' && token.found !== found;
}

/** Decides which tokens are found that no rule has found. */
class TaggedTokens {
  private readonly context: NameContext;
  private readonly tokens: readonly Token[];
  private readonly tags: readonly (Tag | undefined)[];

  constructor(context: NameContext, tokens: readonly Token[], tags: readonly (Tag | undefined)[]) {
    this.context = context;
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Returns a candidate for each of them. */
  candidates(): Candidate[] {
    const found: Candidate[] = [];
    this.tags.forEach((tag, i) => {
      const token = this.tokens[i];
      if (!tag || !token || (token.found && !isHarmless(token))) return;
      const label = this.labelOf(token, tag, i);
      if (label === undefined) return;
      const { start, end } = token;
      found.push({ start, end, type: label, confidence: CONFIDENCE.TAGGED, rule: `${label}-tagged` });
    });
    return found;
  }

  /** What it is found as, or undefined. */
  private labelOf(token: Token, tag: Tag, i: number): Tag['label'] | undefined {
    if (this.isRestOfName(token, i)) return 'name';
    if (tag.score < FOUND_BESIDE) return undefined;
    const isBeside = this.isBeside(i, i - 1) || this.isBeside(i, i + 1);
    if (isBeside && !isHarmless(token) && this.leastScore(token, tag) === FOUND) return tag.label;
    if (!this.isFound(i)) return undefined;
    const isShort = token.end - token.start <= (token.word ? 1 : 3);
    return isBeside || !isShort || tag.score >= FOUND_THOUGH_SHORT ? tag.label : undefined;
  }

  /** Whether token `i` is found by a rule, or by its own score. */
  private isFound(i: number): boolean {
    const [token, tag] = [this.tokens[i], this.tags[i]];
    if (!token) return false;
    if (token.found && !isHarmless(token)) return true;
    return tag !== undefined && tag.score >= FOUND && tag.score >= this.leastScore(token, tag);
  }

  /** The score from which a token is found. */
  private leastScore(token: Token, { label }: Tag): number {
    if (isHarmless(token)) return FOUND_THOUGH_HARMLESS;
    if (label !== 'name' || !token.word) return FOUND;
    if (this.isThing(token.word, token.index)) return Number.POSITIVE_INFINITY;
    return this.isKnown(token.word) ? FOUND_THOUGH_LISTED : FOUND;
  }

  /** Whether the context rules a name out, as it does for the rules. `i` is the word's index. */
  private isThing(word: Word, i: number): boolean {
    const { vocabulary } = this.context;
    return (
      this.context.isThingName(i) ||
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

  /** Whether it is an unknown word with a capital right beside a name, of which it would be left standing. */
  private isRestOfName({ word }: Token, i: number): boolean {
    if (word?.shape !== 'capital' || this.context.vocabulary.lexicon?.has(word.lower)) return false;
    return [i - 1, i + 1].some(
      (at) =>
        this.gapBetween(i, at) === ' ' &&
        (this.tokens[at]?.found?.type ?? this.tags[at]?.label) === 'name' &&
        this.isFound(at),
    );
  }

  /** The text between two tokens that follow each other; undefined if there is no other. */
  private gapBetween(i: number, other: number): string | undefined {
    const [first, second] = [this.tokens[Math.min(i, other)], this.tokens[Math.max(i, other)]];
    return first && second ? this.context.text.slice(first.end, second.start) : undefined;
  }
}

/** Joins what was tagged with what it is part of: with its neighbours of the same type that do not stop. */
function joinNeighbours(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && isPartOf(text, last, candidate)) {
      const better = last.confidence >= candidate.confidence ? last : candidate;
      joined[joined.length - 1] = { ...better, start: last.start, end: candidate.end };
    } else joined.push(candidate);
  }
  return joined;
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
