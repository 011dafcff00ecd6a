import type { Code } from './routine.ts';

/** The fewest letters, and different letters, that can tell somebody something. */
const LETTERS = 3;
const DIFFERENT = 2;

/** What a code that fits everything is called; said again it tells nothing. */
const SAID_ALREADY = ['ovrigt', 'annat'];

/**
 * Whether a text says what a code that costs a sentence stands for: a few letters, that are not the code's own name
 * once more. Not whether it is well said.
 */
export function saysWhat(text: string | undefined, codes: readonly Pick<Code, 'namn'>[]): boolean {
  const said = lettersOf(text ?? '');
  const known = [...SAID_ALREADY, ...codes.map(({ namn }) => lettersOf(namn))];
  return said.length >= LETTERS && new Set(said).size >= DIFFERENT && !known.includes(said);
}

const lettersOf = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\P{L}/gu, '');
