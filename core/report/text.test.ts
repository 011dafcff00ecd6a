import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONTROL_CHARACTERS } from '../control-characters.ts';
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
  ['a joiner’s opposite', 'a\u200cb', 'ab'],
  ['a variation selector after a letter', 'a\ufe0fb\ufe00c\u{e0100}d', 'abcd'],
  ['a variation selector after a digit', '1\ufe0f2', '12'],
  ['letters that are drawn as nothing', 'a\u3164b\u115fc\uffa0d\u180ee\u034ff', 'abcdef'],
  ['what is left of a picture', 'a\ufffcb', 'ab'],
  ['signs of a font that nobody has', 'a\ue123b\u{f0000}c', 'abc'],
  ['a NUL', 'a\0b', 'ab'],
  ['an escape sequence’s mark', 'a\u001b[31mb', 'a[31mb'],
  ['Word’s optional hyphen', 'över\u001fens', 'överens'],
  ['C1 controls and noncharacters', 'a\u007f\u009d\ufffe\uffffb', 'ab'],
])('removes %s', (_what, text, clean) => expect(cleanText(text)).toBe(clean));

it.each([
  ['a family', '👨‍👩‍👧‍👦'],
  ['a profession with a skin tone', '👩🏽‍⚕️'],
  ['a heart on fire', '❤️‍🔥'],
  ['a rainbow flag', '🏳️‍🌈'],
  ['a heart that is an emoji and one that is a sign', '❤\ufe0f ❤\ufe0e'],
  ['a keycap', '1\ufe0f\u20e3'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['letters with marks', 'Ärendet är över å 25 %'],
])('keeps %s', (_what, text) => expect(cleanText(`a ${text} b`)).toBe(`a ${text} b`));

it.each([
  ['Word’s manual line break', 'a\u000bb', 'a\nb'],
  ['a page break', 'a\u000cb', 'a\nb'],
  ['the end of a table cell', 'a\u0007b', 'a\nb'],
  ['the separators of Unicode', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
  ['Word’s bullets', '\uf0b7\ta\n  \uf0a7 b', '•\ta\n  • b'],
  ['Word’s arrow and tick', 'a \uf0e0 b \uf0fc', 'a → b ✓'],
  ['ligatures of a PDF', '\ufb01nns o\ufb03ciellt', 'finns officiellt'],
  ['loose accents of a PDF', 'fo\u00a8rra a\u02daret, a\u0308ven', 'förra året, även'],
  ['spaces of any width', 'a\u00a0b\u202fc\u2009d\u3000e', 'a b c d e'],
  ['spaces at the ends of lines', 'a  \n\t\n b', 'a\n\n b'],
  ['many empty lines', 'a\r\n\r\n\r\n \r\nb', 'a\n\nb'],
  ['Word’s hyphen that does not break', 'e\u001epost', 'e-post'],
])('turns %s into what it stands for', (_what, text, clean) => expect(cleanText(text)).toBe(clean));

it('leaves no control character in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(cleanText(text)).not.toMatch(CONTROL_CHARACTERS);
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

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
    '1',
    '\u20e3',
    '\uf0b7',
    '\u00a8',
    '\t',
    '\u00a0',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (random) => {
      expect(cleanText(cleanText(random))).toBe(cleanText(random));
      expect(withoutInvisible(random)).not.toMatch(/\u200b|\u200d\u200d/);
    }),
  );
});
