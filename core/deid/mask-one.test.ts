import { expect, test } from 'vitest';
import { detect } from './detect.ts';
import { maskOne, UNIT_PLACEHOLDER, wholeNames } from './mask-one.ts';

const found = (text: string) => wholeNames(text, detect(text));

/** The text when its finding number `index` is replaced. */
function replaced(text: string, index = 0, word?: string): string {
  const chosen = found(text)[index];
  if (!chosen) throw new Error('nothing found');
  return maskOne(text, found(text), chosen, word).text;
}

test('maskOne replaces one finding and its repeats, and numbering continues', () => {
  const text = 'Anna Berg ringde 070-174 06 05. Annas bil. Siv Ek såg Anna.';
  const first = detect(text)[0];
  if (!first) throw new Error('nothing found');
  const once = maskOne(text, found(text), first);
  expect(once).toEqual({
    text: '[person 1] ringde 070-174 06 05. [person 1] bil. Siv Ek såg [person 1].',
    placeholder: '[person 1]',
  });
  const next = detect(once.text).find(({ type }) => type === 'name');
  if (!next) throw new Error('nothing found');
  expect(maskOne(once.text, found(once.text), next).text).toBe(
    '[person 1] ringde 070-174 06 05. [person 1] bil. [person 2] såg [person 1].',
  );
});

test.each([
  [
    'a name of two findings',
    'Muhammed al-Hassan kom. Sen gick al-Hassan.',
    '[person 1] kom. Sen gick [person 1].',
  ],
  [
    'a part that the detector takes for a word',
    'Anna von Essen kom. Essens bil.',
    '[person 1] kom. [person 1] bil.',
  ],
  ['the name in lower case', 'Siv Ek ringde. siv ek kom.', '[person 1] ringde. [person 1] kom.'],
  ['the name in capitals', 'Anna Lindqvist gick. ANNA LINDQVIST kom.', '[person 1] gick. [person 1] kom.'],
  ['a surname first', 'Lindqvist, Anna kom. Annas bil.', '[person 1] kom. [person 1] bil.'],
  [
    'not what the name also means',
    'Handläggaren Sten Björk var sjuk. En björk och en sten.',
    'Handläggaren [person 1] var sjuk. En björk och en sten.',
  ],
  ['not another person', 'Anna Lindqvist och Erik Ek kom.', '[person 1] och Erik Ek kom.'],
  ['not a particle', 'Anna von Essen och Carl von Platen kom.', '[person 1] och Carl von Platen kom.'],
])('replacing takes the whole name and its repeats: %s', (_what, text, expected) => {
  expect(replaced(text)).toBe(expected);
  const name = found(replaced(text)).map(({ start, end }) => replaced(text).slice(start, end));
  expect(name.join()).not.toMatch(/Hassan|Essen|Siv|Lindqvist/);
});

test('a place or unit gets its own placeholder, which is not a finding', () => {
  const once = replaced(
    'Mötet var i Selma Lagerlöf. Selma Lagerlöfs kök var stängt. Erik Ek kom.',
    0,
    UNIT_PLACEHOLDER,
  );
  expect(once).toBe('Mötet var i [verksamhet 1]. [verksamhet 1] kök var stängt. Erik Ek kom.');
  expect(replaced(once, 0, UNIT_PLACEHOLDER)).toBe(
    'Mötet var i [verksamhet 1]. [verksamhet 1] kök var stängt. [verksamhet 2] kom.',
  );
  expect(detect('Mötet var i [verksamhet 1]. Skriv [verksamhet].')).toEqual([]);
});

test('a note is not masked', () => {
  const text = 'Patienten är 94 år och bor i Eksjö.';
  const [note] = found(text);
  if (!note) throw new Error('nothing found');
  expect(maskOne(text, found(text), note)).toEqual({ text, placeholder: undefined });
});
