import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import type { Tagger } from './detector.ts';
import { COMPOUND } from './name-compound.ts';
import type { NameContext } from './name-context.ts';
import { LEAST_WORDS } from './name-maybe.ts';
import { covers, resolveOverlaps, tierOf } from './resolve.ts';
import { joinNeighbours } from './tagged-join.ts';
import { FOUND, type FoundToken, TaggedTokens } from './tagged-tokens.ts';
import { type Tag, tagTokens, type Weights } from './tagger.ts';
import { TokenSequence } from './tagger-features.ts';
import { findReached } from './tagger-reach.ts';
import { isFree, isHarmless, type Token, tokensOf } from './tagger-token.ts';

// Scores are chosen as those of `tagged-tokens.ts` are.

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

const candidateOf = ({ start, end, label }: FoundToken): Candidate => ({
  start,
  end,
  type: label,
  confidence: CONFIDENCE.TAGGED,
  rule: `${label}-tagged`,
});

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
