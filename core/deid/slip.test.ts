import { expect, test } from 'vitest';
import { LEXICON } from './data/lexicon.ts';
import { readLexicon } from './lexicon.ts';
import { isSlip } from './slip.ts';

const lexicon = readLexicon(LEXICON);

test.each(['möteet', 'mtöet', 'mötte', 'möet', 'mötex', 'handläggarren', 'samtyck'])(
  '%s is a slip',
  (word) => {
    expect(isSlip(word, lexicon)).toBe(true);
  },
);

test.each(['tellandra', 'xqzatola', 'halimo', 'mwangi'])('%s is none', (word) => {
  expect(isSlip(word, lexicon)).toBe(false);
});
