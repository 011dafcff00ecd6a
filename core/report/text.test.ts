import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText, withoutInvisible } from './text.ts';

const tags = (text: string) =>
  String.fromCodePoint(...[...text].map((c) => 0xe0000 + (c.codePointAt(0) ?? 0)));

it.each([
  ['tag characters', `a${tags('hej')}b`, 'ab'],
  ['tag characters after an emoji that is no flag', `👍${tags('hej')}\u{e007f}`, '👍'],
  ['the ends of the tag block', '\u{e0000}a\u{e0001}b\u{e007f}', 'ab'],
  ['a joiner between letters', 'a\u200db', 'ab'],
  ['a run of joiners', 'a\u200d\u200d\u200db', 'ab'],
  ['a joiner at an end', '\u200dab\u200d', 'ab'],
  ['a joiner before an emoji', 'a\u200d👍', 'a👍'],
  ['a joiner after an emoji', '👍\u200da', '👍a'],
  ['a run of joiners between emoji', '👩\u200d\u200d👧', '👩👧'],
  ['an invisible mark beside a joiner', '👩\u200b\u200d\u200b👧', '👩\u200d👧'],
  ['marks of direction', 'a\u202eb\u2066c\ufeff', 'abc'],
])('removes %s', (_what, text, clean) => expect(cleanText(text)).toBe(clean));

it.each([
  ['a family', '👨‍👩‍👧‍👦'],
  ['a profession with a skin tone', '👩🏽‍⚕️'],
  ['a heart on fire', '❤️‍🔥'],
  ['a rainbow flag', '🏳️‍🌈'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['letters with marks', 'Ärendet är över å 25 %'],
])('keeps %s', (_what, text) => expect(cleanText(`a ${text} b`)).toBe(`a ${text} b`));

it('cleans a clean text to itself', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '👩',
    '🏽',
    '\ufe0f',
    '\u200d',
    '\u200b',
    '\u{e0061}',
    '\u{e007f}',
    '🏴',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (random) => {
      expect(cleanText(cleanText(random))).toBe(cleanText(random));
      expect(withoutInvisible(random)).not.toMatch(/\u200b|\u200d\u200d/);
    }),
  );
});
