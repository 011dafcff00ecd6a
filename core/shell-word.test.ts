import { expect, it } from 'vitest';
import { shellWord } from './shell-word.ts';

it.each([
  ['/hem/åsa/skav-data', '/hem/åsa/skav-data'],
  ['/hem/vårt förbund', '"/hem/vårt förbund"'],
  ['C:\\Users\\Åsa', '"C:\\Users\\Åsa"'],
  ["/a $b's", `'/a $b'\\''s'`],
  ['', '""'],
])('%j is the word %s', (text, word) => {
  expect(shellWord(text)).toBe(word);
});
