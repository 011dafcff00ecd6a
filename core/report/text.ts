import { CONTROL_CHARACTERS } from '../control-characters.ts';

/** Whether half a character is left of one, so that nobody can tell which it was. */
export const isBroken = (text: string): boolean => !text.isWellFormed();

// Word pastes a manual line break as U+000B, a page break as U+000C and the end of a table cell as U+0007.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const LINE_BREAKS = /\r\n?|[\u0007\u000b\u000c\u0085\u2028\u2029]/g;
// Word's hyphen that does not break a line. Its optional hyphen, U+001F, is dropped as U+00AD is.
const FIRM_HYPHEN = '\u001e';
const CONTROLS = new RegExp(CONTROL_CHARACTERS, 'g');

// Marks that change the direction of writing, or are invisible, can hide in a diff what a text says. The tag characters
// U+E0000 to U+E007F are kept where they spell a flag.
const INVISIBLE =
  /(\p{RGI_Emoji_Tag_Sequence})|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gv;
// A zero-width joiner is kept where it makes one emoji of two.
const IDLE_JOINER =
  /(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** A text without the marks that change its direction or are invisible. Emoji that are made with them are kept. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '$1').replace(IDLE_JOINER, '');
}

/**
 * A text as it is stored: NFC, line feeds only, nothing invisible, no white space at the ends. Marks that nobody typed
 * and nobody sees are no reason to refuse a text that was pasted: they become line breaks, or go.
 */
export function cleanText(text: string): string {
  const visible = text.replace(LINE_BREAKS, '\n').replaceAll(FIRM_HYPHEN, '-').replace(CONTROLS, '');
  return withoutInvisible(visible).normalize('NFC').trim();
}

/** Length as people count: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  return [...text].length;
}
