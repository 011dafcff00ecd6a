import { CONTROL_CHARACTERS } from '../control-characters.ts';

/** Whether half a character is left, from which the original cannot be restored. */
export const isBroken = (text: string): boolean => !text.isWellFormed();

// Word pastes a manual line break as U+000B, a page break as U+000C and the end of a table cell as U+0007.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const LINE_BREAKS = /\r\n?|[\u0007\u000b\u000c\u0085\u2028\u2029]/g;
// Word's hyphen that does not break a line. Its optional hyphen, U+001F, is dropped as U+00AD is.
const FIRM_HYPHEN = '\u001e';
const CONTROLS = new RegExp(CONTROL_CHARACTERS, 'g');

// Marks that change the direction of writing, or are invisible, can hide in a diff what a text says. The tag characters
// U+E0000 to U+E007F are kept where they spell a flag. U+FFFC is what is left of a pasted picture.
const INVISIBLE =
  /(\p{RGI_Emoji_Tag_Sequence})|[[\p{Default_Ignorable_Code_Point}--[\u200d\ufe0e\ufe0f]]\ufff9-\ufffc]/gv;
// A variation selector is kept where it chooses between an emoji and a sign.
const IDLE_SELECTOR = /(?<!\p{Extended_Pictographic}|[\d#*](?=.\u20e3))[\ufe0e\ufe0f]/gu;
// A zero-width joiner is kept where it makes one emoji of two.
const IDLE_JOINER =
  /(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** A text without the marks that change its direction or are invisible. Emoji that are made with them are kept. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '$1').replace(IDLE_SELECTOR, '').replace(IDLE_JOINER, '');
}

// Signs of Word's fonts Symbol and Wingdings, which are drawn as boxes in every other font.
const ARROW = /[\uf0e0\uf0e8]/g;
const TICK = /[\uf0fc\uf0fe]/g;
const BULLET = /(?<=^[ \t]*)\p{Co}(?=[ \t])/gmu;
const UNKNOWN_SIGN = /\p{Co}/gu;
const LIGATURE = /[\ufb00-\ufb06]/g;
// A PDF that was set with LaTeX has the accent after its letter.
const LOOSE_ACCENT = /([aouAOU])\u00a8|([aA])\u02da/g;
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** A text with only letters that every font has, and only ordinary spaces. */
function withKnownSigns(text: string): string {
  return text
    .replace(ARROW, '→')
    .replace(TICK, '✓')
    .replace(BULLET, '•')
    .replace(UNKNOWN_SIGN, '')
    .replace(LIGATURE, (letter) => letter.normalize('NFKC'))
    .replace(LOOSE_ACCENT, (_, letter, other) => (letter ? `${letter}\u0308` : `${other}\u030a`))
    .replace(WIDE_SPACE, ' ');
}

/**
 * A text as it is stored: NFC, line feeds only, at most one empty line in a row, nothing invisible, no white space at
 * the ends of lines. Invisible marks that came with a paste are no reason to refuse a text: they are replaced by what
 * they stand for, or removed.
 */
export function cleanText(text: string): string {
  const visible = text.replace(LINE_BREAKS, '\n').replaceAll(FIRM_HYPHEN, '-').replace(CONTROLS, '');
  const lines = withKnownSigns(withoutInvisible(visible)).normalize('NFC').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Length as people count: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  return [...text].length;
}
