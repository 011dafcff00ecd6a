import { featureIndex, hashOf } from './feature-hash.ts';
import type { Look } from './look.ts';
import { EDGE, lookAt, NOTHING } from './tagger-look.ts';
import { isHarmless, type Token } from './tagger-token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More features than any token has. */
export const MOST_FEATURES = 256;

/** How far the words around a token are features wherever they are. */
const WINDOW = 6;

/** A text that is read for features. Each token is looked up once, when it or one near it is asked about. */
export class TokenSequence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  /** Whether nothing in it has a capital. */
  readonly isSmall: boolean;
  private readonly looks: Look[] = [];
  private readonly gaps: number[] = [];

  constructor(text: string, tokens: readonly Token[], vocabulary: Vocabulary) {
    this.text = text;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.isSmall = tokens.every(({ word }) => word === undefined || word.shape === 'lower');
  }

  look(i: number): Look {
    const token = this.tokens[i];
    if (!token) return NOTHING;
    this.looks[i] ??= lookAt(this.vocabulary, token, this.text);
    return this.looks[i];
  }

  /** What is between token `i` and the next. */
  gapAfter(i: number): number {
    if (i < 0) return EDGE;
    this.gaps[i] ??= gapOf(this.text, this.tokens[i], this.tokens[i + 1]);
    return this.gaps[i];
  }
}

/**
 * Writes the features of token `i` into `features` and returns how many there are: what the lists have it as, the words
 * around it, and what the rules found beside it. Those of its letters are in its look. Each is the index of its weights.
 * The same text gives the same features in every browser, for they are whole numbers.
 */
export function featuresOf(tagged: TokenSequence, i: number, features: Int32Array): number {
  const { text, tokens } = tagged;
  const token = tokens[i] as Token;
  const { word } = token;
  const me = tagged.look(i);
  const [before, before2, before3] = [tagged.look(i - 1), tagged.look(i - 2), tagged.look(i - 3)];
  const [after, after2, after3] = [tagged.look(i + 1), tagged.look(i + 2), tagged.look(i + 3)];
  const [gapBefore, gapAfter] = [tagged.gapAfter(i - 1), tagged.gapAfter(i)];
  const opens = Number(word?.startsSentence ?? false);
  let count = 0;
  const add = (feature: number, first: number, second?: number, third?: number, fourth?: number) => {
    features[count++] = featureIndex(feature, first, second, third, fourth);
  };
  add(1, 0);
  add(2, me.kind);
  add(3, me.shape, opens, Number(word?.inUppercaseLine ?? false));
  add(4, me.kind, me.shape, opens);
  add(5, me.coarse, gapBefore, gapAfter);
  if (!word) {
    add(6, me.own, before.own);
    add(7, me.own, gapBefore, gapAfter);
    add(46, me.kind, before.own);
    add(48, me.kind, after.own);
    add(44, before2.kind, before.kind, me.kind);
    add(45, me.kind, after.kind, after2.kind);
    add(47, before.kind, me.kind, after.kind);
    add(8, sizeOf(text.slice(token.start, token.end)));
  }
  add(9, before.own, gapBefore);
  add(10, after.own, gapAfter);
  add(11, before2.own, before.own);
  add(12, before2.own);
  add(13, after2.own);
  add(14, after.own, after2.own);
  add(15, before.own, after.own);
  add(16, before3.own);
  add(17, after3.own);
  add(18, me.coarse, before.coarse, gapBefore);
  add(19, me.coarse, after.coarse, gapAfter);
  add(20, before.coarse, me.coarse, after.coarse);
  add(21, before2.coarse, before.coarse, me.coarse);
  add(22, me.coarse, after.coarse, after2.coarse);
  add(23, before2.coarse, before.coarse, me.coarse, after.coarse);
  add(24, me.coarse, before.own);
  add(25, me.coarse, after.own);
  add(26, me.coarse, before2.own);
  add(27, me.coarse, after2.own);
  add(28, me.roles);
  add(29, before.roles, gapBefore, me.coarse);
  add(30, after.roles, gapAfter, me.coarse);
  add(34, gapBefore, gapAfter, me.shape);
  add(35, tagged.gapAfter(i - 2), gapBefore);
  add(36, gapAfter, tagged.gapAfter(i + 1));
  add(37, Number(tagged.isSmall), me.coarse);
  const [foundBefore, foundAfter] = [foundAs(tokens[i - 1]), foundAs(tokens[i + 1])];
  add(38, foundBefore, foundAfter);
  add(39, foundBefore, me.coarse, gapBefore);
  add(40, foundAfter, me.coarse, gapAfter);
  add(41, foundAs(tokens[i - 2]), me.coarse);
  if (token.found && isHarmless(token)) {
    const rule = hashOf(token.found.rule);
    add(42, rule);
    add(43, rule, me.coarse);
  }
  return count;
}

/** Adds the features of the words farther from token `i`, wherever they are. */
export function addAround(tagged: TokenSequence, i: number, features: Int32Array, from: number): number {
  const { coarse } = tagged.look(i);
  let count = from;
  for (let step = 1; step <= WINDOW; step++) {
    if (i >= step) {
      const { own } = tagged.look(i - step);
      features[count++] = featureIndex(31, own);
      features[count++] = featureIndex(32, own, coarse);
    }
    if (i + step < tagged.tokens.length) features[count++] = featureIndex(33, tagged.look(i + step).own);
  }
  return count;
}

/** Adds the features that depend on what the two tokens before were taken for, as numbers of labels. */
export function addPrevious(
  tagged: TokenSequence,
  i: number,
  previous: number,
  previous2: number,
  sinceName: number,
  features: Int32Array,
  from: number,
): number {
  const me = tagged.look(i);
  const gap = tagged.gapAfter(i - 1);
  let count = from;
  const add = (feature: number, first?: number, second?: number) => {
    features[count++] = featureIndex(feature, previous, first, second);
  };
  add(50);
  add(51, gap);
  add(52, me.coarse, gap);
  add(53, previous2);
  add(54, me.own);
  add(55, me.kind);
  features[count++] = featureIndex(56, sinceName, me.coarse);
  features[count++] = featureIndex(57, sinceName, me.own);
  return count;
}

/** The type of what a rule found, as a hash. */
export function foundAs(token: Token | undefined): number {
  if (!token) return EDGE;
  if (!token.found) return 0;
  return hashOf(isHarmless(token) ? 'harmless' : token.found.type);
}

/** What is between two tokens: a space, a line break, or the first other sign and whether a space follows. */
function gapOf(text: string, token: Token | undefined, next: Token | undefined): number {
  if (!token || !next) return EDGE;
  if (next.start - token.end === 1) return text.charCodeAt(token.end);
  const gap = text.slice(token.end, next.start);
  if (gap.includes('\n')) return 10;
  const sign = gap.trim().charCodeAt(0) || 0;
  return gap.length > 1 && gap.endsWith(' ') ? sign + 65536 : sign;
}

/** The first years of what a year may be: long past, of somebody living, of late, to come. */
const YEARS = ['1920', '2015', '2031'];
/** A date of six or eight digits, with its year. */
const DATE = /^((?:19|20)?\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Tells years and dates of birth, those of late and other numbers apart, and other numbers by their length. */
function sizeOf(digits: string): number {
  const age = (year: string) => YEARS.findIndex((limit) => year < limit);
  if (digits.length === 4) return 20 + age(digits);
  const year = DATE.exec(digits)?.[1];
  if (year === undefined) return digits.length;
  return digits.length * 10 + age(year.length === 4 ? year : year < '31' ? `20${year}` : `19${year}`);
}
