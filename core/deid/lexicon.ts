import { MORE_NAMES } from './data/more-names.ts';
import { PLACES } from './data/places.ts';
import { BRANDS, COMPANIES, EPONYMS, MEDICINES, METHODS } from './data/things.ts';
import { forEachWord, packedPart } from './front-code.ts';
import { remembered } from './remembered.ts';
import {
  ALSO_A_WORD,
  EPONYM,
  FIRST_NAME,
  type Lexicon,
  MEDICINE,
  ORGANISATION,
  PLACE,
  SURNAME,
  VILLAGE,
  wordList,
} from './vocabulary.ts';

/** The lexicon in its packed form: see `data/lexicon.ts`. */
export interface LexiconData {
  /** Sets of endings, one per line, separated by commas. */
  endings: string;
  /** Front-coded stems, each followed by `!` and the line of its endings as `endingSetCode`. */
  stems: string;
  /** Front-coded places. */
  places: string;
}

const LONGEST_WORD = 40;
const LONGEST_ENDING = 14;

/** Unpacks the lexicon: about 45 000 stems with their endings make 270 000 forms. */
export function readLexicon(data: LexiconData): Lexicon {
  const endings = readEndings(data.endings);
  const stems = readStems(data.stems);
  const flags = new Map<string, number>();
  const mark = (flag: number) => (word: string) => void flags.set(word, (flags.get(word) ?? 0) | flag);
  forEachWord(data.places, mark(PLACE));
  forEachWord(MORE_NAMES.places, mark(PLACE | VILLAGE));
  wordList(PLACES).forEach(mark(PLACE));
  forEachWord(MORE_NAMES.first, mark(FIRST_NAME));
  forEachWord(MORE_NAMES.firstWords, mark(FIRST_NAME | ALSO_A_WORD));
  forEachWord(MORE_NAMES.last, mark(SURNAME));
  forEachWord(MORE_NAMES.lastWords, mark(SURNAME | ALSO_A_WORD));
  wordList(MEDICINES).forEach(mark(MEDICINE));
  wordList(EPONYMS).forEach(mark(EPONYM));
  wordList(METHODS).forEach(mark(ORGANISATION));
  wordList(COMPANIES).forEach(mark(ORGANISATION));
  wordList(BRANDS).forEach(mark(ORGANISATION));
  return {
    has: remembered((word) => isForm(word, stems, endings)),
    covers: compounds(stems, endings),
    flags,
  };
}

/** Returns the endings of a line. */
type Endings = (line: number) => ReadonlySet<string> | undefined;
/** Returns the line of a stem's endings. */
type Stems = (stem: string) => number | undefined;

// What is read when it is asked for: a new process that reads one text does not wait for all of it.

function readEndings(packed: string): Endings {
  const lines: (string | ReadonlySet<string>)[] = packed.split('\n');
  return (line) => {
    const found = lines[line];
    if (typeof found !== 'string') return found;
    const set = new Set(found.split(','));
    lines[line] = set;
    return set;
  };
}

/** How many letters a stem and its mark have in common with those that are unpacked with it. */
const LETTERS = 4;

function readStems(packed: string): Stems {
  const unpacked = remembered((first) => unpackStems(packedPart(packed, first) ?? ''));
  return (stem) => unpacked(stem.length < LETTERS ? `${stem}!` : stem.slice(0, LETTERS)).get(stem);
}

function unpackStems(packed: string): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  forEachWord(packed, (entry) => {
    const cut = entry.indexOf('!');
    stems.set(entry.slice(0, cut), endingSetOf(entry, cut + 1));
  });
  return stems;
}

/** Writes a line number in letters, since digits and capitals have a meaning in a front-coded list. */
export function endingSetCode(line: number): string {
  return (line >= 26 ? endingSetCode(Math.floor(line / 26) - 1) : '') + String.fromCharCode(97 + (line % 26));
}

/** Reads the line number that `endingSetCode` wrote. */
function endingSetOf(entry: string, from: number): number {
  let line = 0;
  for (let i = from; i < entry.length; i++) line = line * 26 + entry.charCodeAt(i) - 96;
  return line - 1;
}

function isForm(word: string, stems: Stems, endings: Endings): boolean {
  for (let cut = word.length; cut >= 0 && cut >= word.length - LONGEST_ENDING; cut--) {
    const group = stems(word.slice(0, cut));
    if (group === undefined) continue;
    const ending = word.slice(cut);
    const set = endings(group);
    // The genitive is not stored when its base form is.
    if (set?.has(ending) || (ending.endsWith('s') && set?.has(ending.slice(0, -1)))) return true;
  }
  return false;
}

/**
 * Returns the words that a compound's first part may come from: "arbets" from arbete, "läkar" from läkare, "skol" from
 * skola, "kvinno" from kvinna.
 */
export function headsOf(part: string): string[] {
  const bare = part.endsWith('s') && part.length > 3 ? part.slice(0, -1) : undefined;
  const heads = bare ? [part, bare, `${bare}e`] : [part, `${part}e`, `${part}a`];
  if (/[ou]$/.test(part)) heads.push(`${part.slice(0, -1)}a`);
  return heads;
}

/** Returns the `covers` of a lexicon. It splits a word into three parts at most and remembers its answers. */
function compounds(stems: Stems, endings: Endings) {
  const has = (word: string) => isForm(word, stems, endings);
  const covers = (word: string, tail: number, depth: number): boolean => {
    if (has(word)) return true;
    if (depth === 0) return false;
    for (let cut = word.length - tail; cut >= 3; cut--) {
      if (!has(word.slice(cut))) continue;
      const head = word.slice(0, cut);
      if (headsOf(head).some((word) => covers(word, 3, depth - 1))) return true;
    }
    return false;
  };
  const answers = remembered((key) => covers(key.slice(1), Number(key[0]), 2));
  return (word: string, tail = 3): boolean => word.length <= LONGEST_WORD && answers(tail + word);
}
