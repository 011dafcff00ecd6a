import type { AnnotatedText } from '../../core/deid/evaluate.ts';
import { seededRandom } from '../../core/generate/random.ts';
import { inventedPersonnummer, parseMarked } from '../deid.ts';
import { type Names, PARTS, type Part, type PartName } from './parts.ts';

/** Kinds whose texts are in lower case, or in capitals. */
const LOWER = new Set(['K12', 'K18']);
const UPPER = new Set(['K12V', 'K18V', 'F9']);
/** Kinds of names, which are also counted by the names' origin. */
const BY_ORIGIN = new Set(['N1', 'K12']);

/**
 * Writes invented texts of every kind (see KINDS.md of the detector), each one sentence of its kind among others. The same arguments
 * give the same texts.
 *
 * @param each the number of texts of each kind
 */
export function generateTexts(part: PartName, each: number): AnnotatedText[] {
  const source = PARTS[part];
  return Object.keys(source.frames)
    .filter((kind) => kind !== 'rest')
    .flatMap((kind) => textsOfKind(source, kind, each));
}

/** Writes texts of one kind. */
export function textsOfKind(part: Part, kind: string, each: number): AnnotatedText[] {
  const random = seededRandom([...kind].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7));
  const frames = part.frames[kind] ?? [];
  const origins = Object.keys(part.names);
  return Array.from({ length: each }, (_, i) => {
    const origin = origins[i % origins.length] ?? '';
    const frame = frames[Math.floor(i / origins.length) % frames.length] ?? '';
    const fill = filler(part, part.names[origin] as Names, random);
    const rest = () => pick(part.frames['rest'] ?? [], random);
    const line = [rest(), fill(frame), rest()].join(' ');
    const marked = parseMarked(line, `${kind}-${i + 1}`);
    return {
      ...marked,
      text: inCaseOf(kind, marked.text),
      kind: BY_ORIGIN.has(kind) ? `${kind} ${origin}` : kind,
    };
  });
}

/** The case of a kind; no letter may become two, so that marks stay in place. */
function inCaseOf(kind: string, text: string): string {
  if (!LOWER.has(kind) && !UPPER.has(kind)) return text;
  return [...text]
    .map((sign) => {
      const other = LOWER.has(kind) ? sign.toLowerCase() : sign.toUpperCase();
      return other.length === sign.length ? other : sign;
    })
    .join('');
}

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** A word with a letter too few, too many, or two that changed places; its first letter is kept. */
function slipOf(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [head, letter, next, rest] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  if (letter === next) return head + letter + rest;
  return head + pick([`${next}`, `${letter}${letter}${next}`, `${next}${letter}`], random) + rest;
}

/** Returns a function that fills the slots of a frame. `#` is a digit from 1 to 9. */
function filler(part: Part, names: Names, random: () => number): (frame: string) => string {
  const one = (list: string, sign: string) => pick(list.split(sign), random);
  const word = (slot: string): string => {
    if (slot === 'first' || slot === 'last') return one(names[slot], ' ');
    if (slot === 'asciifirst') return plain(one(names.first, ' '));
    if (slot === 'asciilast') return plain(one(names.last, ' '));
    if (slot === 'slip') return slipOf(one(part.words['slipword'] ?? '', '|'), random);
    if (slot === 'soletrader')
      return inventedPersonnummer(random)
        .slice(2)
        .replace(/(?=.{4}$)/, '-');
    const list = part.words[slot];
    if (list === undefined) throw new Error(`no words for the slot ${slot}`);
    return one(list, '|');
  };
  return (frame) =>
    frame
      .replace(/<(\w+)>/g, (_, slot: string) =>
        part.words[slot] === undefined && slot !== slot.toLowerCase()
          ? capital(word(slot.slice(0, 1).toLowerCase() + slot.slice(1)))
          : word(slot),
      )
      .replace(/#/g, () => String(1 + Math.floor(random() * 9)));
}
