import { EPONYMS, MEDICINES } from './data/things.ts';
import { forEachWord } from './front-code.ts';
import { EPONYM, type Lexicon, MEDICINE, PLACE, wordList } from './vocabulary.ts';

/** The lexicon as it is shipped: see `data/lexicon.ts`. */
export interface LexiconData {
  /** Sets of endings, one a line, parted by commas. */
  endings: string;
  /** Stems, front-coded, each followed by `!` and the line of its endings as `endingSetCode`. */
  stems: string;
  /** Places, front-coded. */
  places: string;
}

const LONGEST = 40;
const LONGEST_ENDING = 14;

/** Unpacks the lexicon: about 45 000 stems with their endings stand for 270 000 forms. */
export function readLexicon(data: LexiconData): Lexicon {
  const endings = data.endings.split('\n').map((line) => new Set(line.split(',')));
  const stems = new Map<string, number>();
  forEachWord(data.stems, (entry) => {
    const cut = entry.indexOf('!');
    stems.set(entry.slice(0, cut), groupOf(entry, cut + 1));
  });
  const flags = new Map<string, number>();
  const mark = (flag: number) => (word: string) => void flags.set(word, (flags.get(word) ?? 0) | flag);
  forEachWord(data.places, mark(PLACE));
  wordList(MEDICINES).forEach(mark(MEDICINE));
  wordList(EPONYMS).forEach(mark(EPONYM));
  return { has: (word) => isForm(word, stems, endings), covers: compounds(stems, endings), flags };
}

/** A line number in letters, since digits and capitals mean something in a front-coded list. */
export function endingSetCode(line: number): string {
  return (line >= 26 ? endingSetCode(Math.floor(line / 26) - 1) : '') + String.fromCharCode(97 + (line % 26));
}

function groupOf(entry: string, from: number): number {
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
    // The genitive is left out where its word is there.
    if (set?.has(ending) || (ending.endsWith('s') && set?.has(ending.slice(0, -1)))) return true;
  }
  return false;
}

/** The words a compound's first part may stand for: "arbets" is arbete, "läkar" läkare, "skol" skola, "kvinno" kvinna. */
export function headsOf(part: string): string[] {
  const bare = part.endsWith('s') && part.length > 3 ? part.slice(0, -1) : undefined;
  const heads = bare ? [part, bare, `${bare}e`] : [part, `${part}e`, `${part}a`];
  if (/[ou]$/.test(part)) heads.push(`${part.slice(0, -1)}a`);
  return heads;
}

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
    if (word.length > LONGEST) return false;
    const key = tail + word;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > 20_000) known.clear();
    const answer = covers(word, tail, 2);
    known.set(key, answer);
    return answer;
  };
}
