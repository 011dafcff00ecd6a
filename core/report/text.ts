import { CONTROL_CHARACTERS } from '../control-characters.ts';

/** Why a text cannot be stored. */
export type TextProblem = 'styrtecken' | 'trasig-text';

/** Finds what cannot be repaired without asking: control characters and lone surrogates. */
export function textProblem(text: string): TextProblem | undefined {
  if (!text.isWellFormed()) return 'trasig-text';
  return CONTROL_CHARACTERS.test(text) ? 'styrtecken' : undefined;
}

// Marks that change the direction of writing, or are invisible, can hide in a diff what a text says.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** A text as it is stored: NFC, line feeds only, nothing invisible, no white space at the ends. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
}

/** Length as people count: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  return [...text].length;
}
