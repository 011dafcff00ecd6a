import { expect, test } from 'vitest';
import { seededRandom } from '../generate/random.ts';
import type { Candidate } from './candidate.ts';
import { LEXICON } from './data/lexicon.ts';
import { TAGGER } from './data/tagger.ts';
import { featureIndex, hash } from './feature-hash.ts';
import { readLexicon } from './lexicon.ts';
import { LABELS, packWeights, readWeights, tagTokens, WEIGHTS } from './tagger.ts';
import { addAround, featuresOf, MOST_FEATURES, TokenSequence } from './tagger-features.ts';
import { tokensOf } from './tagger-token.ts';
import { Vocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';

const lexicon = readLexicon(LEXICON);

function taggedText(text: string, found: Candidate[] = [], allow: string[] = []): TokenSequence {
  const vocabulary = new Vocabulary(lexicon, allow);
  return new TokenSequence(text, tokensOf(text, splitWords(text, vocabulary), found), vocabulary);
}

/** The words that the tagger is asked about, by weights that take everything for the same label. */
function asked(text: string, label: (typeof LABELS)[number], found?: Candidate[], allow?: string[]) {
  const tagged = taggedText(text, found, allow);
  const weights = new Int8Array(WEIGHTS);
  for (let at = LABELS.indexOf(label); at < WEIGHTS; at += LABELS.length) weights[at] = 1;
  return tagTokens(tagged, weights, () => true).flatMap((tag, i) => {
    const token = tagged.tokens[i];
    if (!tag || !token) return [];
    expect(tag.label).toBe(label);
    return [text.slice(token.start, token.end)];
  });
}

test('weights are the same after they were packed', () => {
  const random = seededRandom(1);
  const any = Int8Array.from({ length: WEIGHTS }, () => Math.floor(random() * 63) - 31);
  expect(readWeights(packWeights(any))).toEqual(any);
  expect(readWeights(TAGGER)).toHaveLength(WEIGHTS);
});

test('a text is read as its words and its digits', () => {
  const tagged = taggedText('R-118 204 och 12b, Ö');
  expect(tagged.tokens.map(({ start, end }) => tagged.text.slice(start, end))).toEqual([
    'R',
    '118',
    '204',
    'och',
    '12',
    'b',
    'Ö',
  ]);
  expect(taggedText('').tokens).toEqual([]);
});

test.each([
  ['Mötet hölls hos Zorgbald kl. 12 i går.', ['Zorgbald', '12']],
  ['mötet hölls hos zorgbald i lövnäs', ['zorgbald', 'lövnäs']],
  ['Planen var inte klar.', []],
  ['hon kom i maj och två av dem är fyrtiofyra', ['maj', 'fyrtiofyra']],
  ['då sa hon noll fem nitton', ['noll', 'fem', 'nitton']],
])('is asked about the words that may identify: %s', (text, words) => {
  expect(asked(text, 'name')).toEqual(words);
});

test('is asked about every word after one of an address, and not about what the association lets through', () => {
  expect(asked('Skriv till Lövnäs gamla skola.', 'address')).toEqual(['Lövnäs', 'gamla', 'skola']);
  expect(asked('Vi väntar på Zorgbald.', 'name', [], ['Zorgbald'])).toEqual([]);
});

test('a weight that has no digit is refused', () => {
  expect(() => packWeights(new Int8Array([40]))).toThrow(RangeError);
});

test('a word is left out whose letters cannot be made up for', () => {
  const tagged = taggedText('Mötet hölls hos Zorgbald i går.');
  const weightsOf = (letters: number) => {
    const weights = new Int8Array(WEIGHTS);
    LABELS.forEach((_, label) => {
      weights[featureIndex(1, 0) * LABELS.length + label] = 31;
      weights[featureIndex(60, hash('zorgbald')) * LABELS.length + label] = letters;
    });
    return weights;
  };
  const tags = (letters: number) => tagTokens(tagged, weightsOf(letters), () => true).filter(Boolean);
  expect(tags(-14)).toMatchObject([{ score: 17 }]);
  expect(tags(-15)).toEqual([]);
});

test('the words farther away are left out where they cannot make up for what is beside', () => {
  const tagged = taggedText('Mötet hölls hos Zorgbald i går.');
  const scoreOf = (near: number) => {
    const weights = new Int8Array(WEIGHTS);
    LABELS.forEach((_, label) => {
      weights[featureIndex(1, 0) * LABELS.length + label] = near;
      weights[featureIndex(31, hash('mötet')) * LABELS.length + label] = 31;
    });
    return tagTokens(tagged, weights, () => true).find(Boolean)?.score;
  };
  expect(scoreOf(-20)).toBe(11);
  expect(scoreOf(-21)).toBe(-21);
});

test('no token has more features than there is room for, whatever the text', () => {
  const features = new Int32Array(MOST_FEATURES);
  for (const piece of ['a', 'Å', '1', 'a1', '1 ', '\n', 'x'.repeat(200), "A'-", '\ud800', 'gatan 1, ']) {
    const tagged = taggedText(piece.repeat(40));
    tagged.tokens.forEach((_, i) => {
      expect(addAround(tagged, i, features, featuresOf(tagged, i, features))).toBeLessThan(
        MOST_FEATURES - 10,
      );
    });
  }
});

test('what a rule found changes what is said of the words beside it', () => {
  const text = 'Anna 4471';
  const name: Candidate = { start: 0, end: 4, type: 'name', confidence: 0.7, rule: 'name-first' };
  const read = (found: Candidate[]) => {
    const features = new Int32Array(MOST_FEATURES);
    return features.slice(0, featuresOf(taggedText(text, found), 1, features));
  };
  expect(read([name])).not.toEqual(read([]));
});
