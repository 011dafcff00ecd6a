import { EPONYMS, MEDICINES } from './data/things.ts';
import { forEachWord } from './front-code.ts';
import { EPONYM, type Lexicon, MEDICINE, PLACE, wordList } from './vocabulary.ts';

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
const MOST_REMEMBERED = 20_000;

/** Unpacks the lexicon: about 45 000 stems with their endings make 270 000 forms. */
export function readLexicon(data: LexiconData): Lexicon {
  const endings = data.endings.split('\n').map((line) => new Set(line.split(',')));
  const stems = new Map<string, number>();
  forEachWord(data.stems, (entry) => {
    const cut = entry.indexOf('!');
    stems.set(entry.slice(0, cut), endingSetOf(entry, cut + 1));
  });
  const flags = new Map<string, number>();
  const mark = (flag: number) => (word: string) => void flags.set(word, (flags.get(word) ?? 0) | flag);
  forEachWord(data.places, mark(PLACE));
  wordList(MEDICINES).forEach(mark(MEDICINE));
  wordList(EPONYMS).forEach(mark(EPONYM));
  return { has: (word) => isForm(word, stems, endings), covers: compounds(stems, endings), flags };
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

function isForm(word: string, stems: ReadonlyMap<string, number>, endings: readonly Set<string>[]): boolean {
  for (let cut = word.length; cut >= 0 && cut >= word.length - LONGEST_ENDING; cut--) {
    const group = stems.get(word.slice(0, cut));
    if (group === undefined) continue;
    const ending = word.slice(cut);
    const set = endings[group];
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
function compounds(stems: ReadonlyMap<string, number>, endings: readonly Set<string>[]) {
  const has = (word: string) => isForm(word, stems, endings);
  const known = new Map<string, boolean>();
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
  return (word: string, tail = 3): boolean => {
    if (word.length > LONGEST_WORD) return false;
    const key = tail + word;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size > MOST_REMEMBERED) known.clear();
    const answer = covers(word, tail, 2);
    known.set(key, answer);
    return answer;
  };
}
