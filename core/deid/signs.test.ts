import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { inSmallLetters, SIGNS, signsOf } from './signs.ts';

// A sign for letters of either case is looked for in small letters (`testOf` in `signs.ts`), and must not be missed there.

test('a sign for letters of either case is written in small letters', () => {
  const patterns = [...SIGNS].flatMap((sign) =>
    sign instanceof RegExp ? [sign] : [sign.first, sign.second],
  );
  const either = patterns.filter(({ ignoreCase }) => ignoreCase).map(({ source }) => source);
  expect(either.length).toBeGreaterThan(20);
  const withoutClasses = either.map((source) => source.replace(/\\p\{\w{1,2}\}|\\[DSWB]/g, ''));
  expect(withoutClasses.filter((source) => /\p{Lu}/u.test(source))).toEqual([]);
});

test('what a pattern takes for a small letter is that letter, in small letters of a normalised text', () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const taken = [...'abcdefghijklmnopqrstuvwxyzåäöéü'].flatMap((letter) => {
    const pattern = new RegExp(letter, 'iu');
    return units.filter((unit) => pattern.test(unit)).map((unit) => [unit, letter] as const);
  });
  expect(taken.length).toBeGreaterThan(60);
  expect(taken.filter(([unit, letter]) => inSmallLetters(normalise(unit).text) !== letter)).toEqual([]);
});

test('what is a letter is one in small letters, and nothing else is', () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const normal = units.filter((unit) => normalise(unit).text === unit);
  const different = normal.filter(
    (unit) =>
      /\p{L}/iu.test(unit) !== /^\p{L}/u.test(inSmallLetters(unit)) ||
      (/\p{Ll}/iu.test(unit) && !/^\p{Ll}/u.test(inSmallLetters(unit))),
  );
  expect(different).toEqual([]);
});

test('no letter becomes two in small letters', () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(units.filter((unit) => inSmallLetters(unit).length !== 1)).toEqual([]);
  // İ in small letters is an i and a loose dot, and a dot is no letter in a number that is written in words.
  const found = signsOf(normalise('tvåİ-blanketten').text);
  const digits = [...SIGNS].filter((sign) => sign instanceof RegExp && found.has(sign));
  expect(digits.map((sign) => (sign as RegExp).source)).toContainEqual(expect.stringContaining('noll|ett'));
});
