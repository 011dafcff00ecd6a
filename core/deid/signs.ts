import { ADDRESS_SIGNS } from './address.ts';
import { DWELLING_SIGNS } from './address-dwelling.ts';
import { FARM_SIGNS } from './address-farm.ts';
import { HOME_SIGNS } from './address-home.ts';
import { BIRTH_DATE_SIGNS } from './birth-date.ts';
import { EMAIL_SIGNS } from './email.ts';
import { HANDLE_SIGNS } from './handle.ts';
import { SIGNATURE_SIGNS } from './name-signature.ts';
import { PERSONNUMMER_SIGNS } from './personnummer.ts';
import { PHONE_SIGNS } from './phone.ts';
import { PLATE_SIGNS } from './plate.ts';
import { PROTECTED_SIGNS } from './protected-identity.ts';
import { QUASI_SIGNS } from './quasi-identifiers.ts';
import { REFERENCE_SIGNS } from './reference.ts';
import { remembered } from './remembered.ts';
import { DIGIT, EVERY_SIGN, FIVE_DIGITS, type PairSign, type Sign, type Signs } from './sign.ts';
import { WEB_SIGNS } from './web.ts';

/** Every sign that a pattern needs, once: several patterns may need the same. */
export const SIGNS: ReadonlySet<Sign> = new Set([
  DIGIT,
  FIVE_DIGITS,
  ...ADDRESS_SIGNS,
  ...DWELLING_SIGNS,
  ...FARM_SIGNS,
  ...HOME_SIGNS,
  ...BIRTH_DATE_SIGNS,
  ...EMAIL_SIGNS,
  ...HANDLE_SIGNS,
  ...SIGNATURE_SIGNS,
  ...PERSONNUMMER_SIGNS,
  ...PHONE_SIGNS,
  ...PLATE_SIGNS,
  ...PROTECTED_SIGNS,
  ...QUASI_SIGNS,
  ...REFERENCE_SIGNS,
  ...WEB_SIGNS,
]);
const PIECE_SIGNS = [...SIGNS].filter((sign) => sign instanceof RegExp);
const PAIRS = [...SIGNS].filter((sign): sign is PairSign => !(sign instanceof RegExp));

/**
 * Returns a piece in small letters. U+0345, a mark below Greek letters, has the capital of a letter, and a pattern for either
 * case takes it for one. İ stays: for such a pattern it is a letter, but no i, and in small letters it is an i and a loose dot.
 */
export const inSmallLetters = (written: string): string =>
  written
    .split('İ')
    .map((part) => part.toLowerCase())
    .join('İ')
    .replaceAll('\u0345', 'ι');

/**
 * Returns a test of whether a sign is in a piece, by the piece and the same in small letters. A pattern for letters of
 * either case takes some three times as long to compile, and a new process that reads one text does little else: so the
 * sign is looked for in small letters, which it is written in itself.
 */
function testOf(sign: RegExp): (written: string, lower: string) => boolean {
  if (!sign.ignoreCase) return (written) => sign.test(written);
  const pattern = new RegExp(sign.source, sign.flags.replace('i', ''));
  return (_, lower) => pattern.test(lower);
}

const PIECE_TESTS = PIECE_SIGNS.map((sign) => ({ sign, isIn: testOf(sign) }));
const PAIR_TESTS = PAIRS.map(({ first, second }) => ({ first: testOf(first), second: testOf(second) }));

/** What the signs are in one piece of a text. Pairs are indexes of `PAIRS`. */
interface Piece {
  signs: readonly RegExp[];
  firstOf: readonly number[];
  secondOf: readonly number[];
}

/** A piece without a sign, as most are. */
const PLAIN: Piece = { signs: [], firstOf: [], secondOf: [] };

/** A longer piece is not looked at, and its text counts as having every sign. UTF-16 units. */
const LONGEST_PIECE = 60;

/** Whether a unit is a space, a line break or a tab. */
const isBreak = (unit: number) => unit === 32 || unit === 10 || unit === 9;

/** Returns the signs of a normalised text, in one pass over it. */
export function signsOf(text: string): Signs {
  const found = new Set<Sign>();
  const lastFirst = new Int32Array(PAIRS.length).fill(-1000);
  let count = 0;
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    if (end - start > LONGEST_PIECE) return EVERY_SIGN;
    if (end > start) {
      const piece = pieceOf(text.slice(start, end));
      if (piece !== PLAIN) addPiece(piece, count, lastFirst, found);
      count++;
    }
    start = end + 1;
  }
  return found;
}

/** Adds the signs of the piece with number `at`; `lastFirst` has the number of the last first piece of each pair. */
function addPiece(piece: Piece, at: number, lastFirst: Int32Array, found: Set<Sign>): void {
  for (const sign of piece.signs) found.add(sign);
  for (const index of piece.secondOf) {
    const pair = PAIRS[index] as PairSign;
    if (at - (lastFirst[index] ?? 0) <= pair.within) found.add(pair);
  }
  for (const index of piece.firstOf) {
    const pair = PAIRS[index] as PairSign;
    if (pair.orSame && piece.secondOf.includes(index)) found.add(pair);
    lastFirst[index] = at;
  }
}

/** Pieces come again, within a text and from text to text, so each is looked at once. */
const pieceOf = remembered((written): Piece => {
  const lower = inSmallLetters(written);
  const pairsWith = (part: 'first' | 'second') =>
    PAIR_TESTS.flatMap((pair, index) => (pair[part](written, lower) ? [index] : []));
  const piece = {
    signs: PIECE_TESTS.flatMap(({ sign, isIn }) => (isIn(written, lower) ? sign : [])),
    firstOf: pairsWith('first'),
    secondOf: pairsWith('second'),
  };
  return Object.values(piece).every(({ length }) => length === 0) ? PLAIN : piece;
});
