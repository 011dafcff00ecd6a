import { expect, test } from 'vitest';
import * as CONFIDENCE from './confidence.ts';
import { LEXICON } from './data/lexicon.ts';
import { readLexicon } from './lexicon.ts';
import { NameContext } from './name-context.ts';
import type { NameSpan } from './name-span.ts';
import { findTaggedNames } from './name-tagged.ts';
import { WEIGHTS } from './tagger.ts';
import { Vocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';

const lexicon = readLexicon(LEXICON);
/** Weights by which every word is a name, so that what is found is what was asked about. */
const ALL = new Int8Array(WEIGHTS).fill(31);

/** The names found in a text, after those of `spans`, as words and confidence. */
function found(text: string, spans: NameSpan[] = [], allow: string[] = []): [string, number][] {
  const vocabulary = new Vocabulary(lexicon, allow);
  const words = splitWords(text, vocabulary);
  const context = new NameContext(text, words, vocabulary);
  return findTaggedNames(context, spans, ALL).map(({ from, to, confidence }) => [
    text.slice(words[from]?.start, words[to - 1]?.end),
    confidence,
  ]);
}
const asked = (text: string, allow?: string[]) => found(text, [], allow).map(([words]) => words);

test.each([
  ['vi väntar fortfarande på zorgbald från trexwal', ['zorgbald', 'trexwal']],
  ['Vi väntar fortfarande på Zorgbald från trexwal.', []],
  ['edit zorgbald.yaml', []],
  ['VI VÄNTAR FORTFARANDE PÅ BESKED FRÅN ZORGBALD', ['ZORGBALD']],
  ['mötet och planen var inte färdiga', []],
  ['vi satt länge på kafé zorgbald', []],
  ['zorgbaldteamet kom inte till mötet i går', []],
])('is asked about the words that may be names: %s', (text, names) => {
  expect(asked(text)).toEqual(names);
});

test('is not asked about what the association lets through', () => {
  expect(asked('vi väntar på besked från zorgbald', ['Zorgbald'])).toEqual([]);
});

test('goes on with a name that was found, unless that stops', () => {
  const text = 'vi väntar på zorgbald trexwal från kommunen';
  const span = (confidence: number): NameSpan => ({ from: 3, to: 4, confidence, rule: 'name-small' });
  expect(found(text, [span(0.6)])).toEqual([['zorgbald trexwal', 0.6]]);
  expect(found(text, [span(CONFIDENCE.STOP_THRESHOLD)])).toEqual([['trexwal', CONFIDENCE.TAGGED_NAME]]);
});
