import type { Code } from './routine.ts';

/** The fewest letters, and different letters, that can tell somebody something. */
const MIN_LETTERS = 3;
const MIN_DIFFERENT_LETTERS = 2;

/** What a code that fits everything is called; said again it tells nothing. */
const CATCH_ALL_NAMES = ['ovrigt', 'annat'];

/**
 * Whether a text says what a code that costs a sentence stands for: a few letters, that are not the code's own name
 * once more. Not whether it is well said.
 */
export function isMeaningful(text: string | undefined, codes: readonly Pick<Code, 'namn'>[]): boolean {
  const said = lettersOf(text ?? '');
  const known = [...CATCH_ALL_NAMES, ...codes.map(({ namn }) => lettersOf(namn))];
  return said.length >= MIN_LETTERS && new Set(said).size >= MIN_DIFFERENT_LETTERS && !known.includes(said);
}

const lettersOf = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\P{L}/gu, '');
