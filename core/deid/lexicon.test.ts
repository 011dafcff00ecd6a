import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEXICON } from './data/lexicon.ts';
import { forEachWord, packedPart, packWords } from './front-code.ts';
import { endingSetCode, readLexicon } from './lexicon.ts';
import { PLACE } from './vocabulary.ts';

const lexicon = readLexicon(LEXICON);

test.each(['person', 'personerna', 'ringde', 'mycket', 'patienternas', 'nycklar', 'åkte'])(
  '%s is a word',
  (word) => {
    expect(lexicon.has(word)).toBe(true);
  },
);

test.each([
  'biståndshandläggaren',
  'vårdplaneringsmötet',
  'arbetsträningen',
  'skolpersonal',
  'hemsjukvårdens',
])('%s is a compound', (word) => {
  expect(lexicon.covers(word)).toBe(true);
});

test.each(['hosseini', 'lindqvist', 'kjellåke', 'xqzt', 'a'.repeat(41), ''])(
  '%j is neither a word nor a compound',
  (word) => {
    expect(lexicon.covers(word)).toBe(false);
  },
);

test('has places as flags and not as words', () => {
  expect(lexicon.flags.get('aneby')).toBe(PLACE);
  expect(lexicon.flags.get('anna')).toBeUndefined();
});

test('packed words come back sorted and without duplicates', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...'abåäö-!'), minLength: 1, maxLength: 50 })),
      (words) => {
        const back: string[] = [];
        forEachWord(packWords(words), (word) => back.push(word));
        expect(back).toEqual([...new Set(words)].sort());
      },
    ),
  );
});

test('a part of a packed list has the words that begin with some letters, and no others', () => {
  const letters = fc.constantFrom(...'abå!');
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 8 }), { maxLength: 60 }),
      fc.string({ unit: letters, minLength: 1, maxLength: 4 }),
      (words, first) => {
        const part: string[] = [];
        forEachWord(packedPart(packWords(words), first) ?? '', (word) => part.push(word));
        expect(part).toEqual([...new Set(words)].sort().filter((word) => word.startsWith(first)));
      },
    ),
  );
});

test('every stem is a word with each of its endings', () => {
  const missing: string[] = [];
  const endings = LEXICON.endings.split('\n').map((line) => line.split(','));
  const lines = new Map(endings.map((_, line) => [endingSetCode(line), line]));
  forEachWord(LEXICON.stems, (entry) => {
    const [stem = '', code = ''] = entry.split('!');
    for (const ending of endings[lines.get(code) ?? -1] ?? [])
      if (!lexicon.has(stem + ending)) missing.push(stem + ending);
  });
  expect(missing).toEqual([]);
});

test('codes of sets of endings are letters', () => {
  expect([0, 25, 26, 701, 702].map(endingSetCode)).toEqual(['a', 'z', 'aa', 'zz', 'aaa']);
});
