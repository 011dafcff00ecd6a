import { CONTROL_CHARACTERS } from '../control-characters.ts';

/** Why a text cannot be stored. */
export type TextProblem = 'styrtecken' | 'trasig-text';

/** Finds what cannot be repaired without asking: control characters and lone surrogates. */
export function textProblem(text: string): TextProblem | undefined {
  if (!text.isWellFormed()) return 'trasig-text';
  return CONTROL_CHARACTERS.test(text) ? 'styrtecken' : undefined;
}

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

/** A text as it is stored: NFC, line feeds only, nothing invisible, no white space at the ends. */
export function cleanText(text: string): string {
  return withoutInvisible(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
    .normalize('NFC')
    .trim();
}

/** Length as people count: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  return [...text].length;
}
