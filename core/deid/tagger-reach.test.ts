import { expect, test } from 'vitest';
import { LEXICON } from './data/lexicon.ts';
import { createDetector } from './detector.ts';
import { featureIndex, hash } from './feature-hash.ts';
import { readLexicon } from './lexicon.ts';
import { createTagger } from './tagged.ts';
import { LABELS, WEIGHTS } from './tagger.ts';
import { TokenSequence } from './tagger-features.ts';
import { REACH_FEATURES, reachFeatures } from './tagger-reach.ts';
import { tokensOf } from './tagger-token.ts';
import { Vocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';

const lexicon = readLexicon(LEXICON);
const FORWARDS = 71;
const BACKWARDS = 91;

/** What is found when only these words go on with an address, and nothing is tagged by itself. */
function foundWith(text: string, feature: number, words: readonly string[], allow: readonly string[] = []) {
  const weights = new Int8Array(WEIGHTS);
  LABELS.forEach((_, label) => {
    weights[featureIndex(1, 0) * LABELS.length + label] = -31;
  });
  for (const word of words)
    weights[featureIndex(feature, hash(word)) * LABELS.length + LABELS.indexOf('address')] = 5;
  return createDetector({ lexicon, tagger: createTagger(weights) })(text, { allow })
    .filter(({ tier }) => tier !== 'note')
    .map(({ start, end, tier }) => `${tier} ${text.slice(start, end)}`);
}

test.each([
  [
    'forwards',
    'Vi sågs vid Storgatan 12, röda huset i går.',
    FORWARDS,
    ['röda', 'huset'],
    'warn Storgatan 12, röda huset',
  ],
  [
    'not past a word that does not go on',
    'Vi sågs vid Storgatan 12, röda huset i går.',
    FORWARDS,
    ['huset'],
    'warn Storgatan 12',
  ],
  [
    'backwards',
    'Vi sågs i förrådet vid Storgatan 12 i går.',
    BACKWARDS,
    ['förrådet', 'vid'],
    'warn förrådet vid Storgatan 12',
  ],
] as const)('an address reaches on: %s', (_, text, feature, words, expected) => {
  expect(foundWith(text, feature, words)).toEqual([expected]);
});

test('what stops is not made longer: what goes on with it warns', () => {
  expect(foundWith('Hon bor på Storgatan 12, röda huset, i Eksjö.', FORWARDS, ['röda', 'huset'])).toEqual([
    'stop Storgatan 12',
    'warn röda huset',
  ]);
});

test('nothing reaches into what the association lets through', () => {
  expect(foundWith('Vi sågs vid Storgatan 12, Zorghus i går.', FORWARDS, ['zorghus'])).toEqual([
    'warn Storgatan 12, Zorghus',
  ]);
  expect(foundWith('Vi sågs vid Storgatan 12, Zorghus i går.', FORWARDS, ['zorghus'], ['Zorghus'])).toEqual([
    'warn Storgatan 12',
  ]);
});

test('a name does not reach on', () => {
  expect(foundWith('Karin Lindqvist från röda huset ringde i går.', FORWARDS, ['från', 'röda'])).toEqual([
    'stop Karin Lindqvist',
  ]);
});

test('there is room for the features at either end of a text', () => {
  const vocabulary = new Vocabulary(lexicon);
  const text = 'Storgatan 12';
  const tagged = new TokenSequence(text, tokensOf(text, splitWords(text, vocabulary), []), vocabulary);
  const features = new Int32Array(REACH_FEATURES);
  expect(reachFeatures(tagged, 0, 1, features)).toBe(REACH_FEATURES);
  expect(reachFeatures(tagged, 0, -1, features)).toBe(REACH_FEATURES);
});
