import type { Code } from './routine.ts';

/** The fewest letters, and the fewest different letters, that can mean anything. */
const MIN_LETTERS = 3;
const MIN_DIFFERENT_LETTERS = 2;

/** Swedish words for "other". As a text they explain nothing, whatever the routine calls its own code. */
const OTHER_WORDS = ['ovrigt', 'annat'];

/**
 * Whether a text explains a code that requires one: it has a few letters and is not just the name of a code. How well
 * it explains is not judged.
 *
 * @param codes the codes that the text explains, and those that say nothing by themselves
 */
export function isMeaningful(text: string | undefined, codes: readonly Pick<Code, 'namn'>[]): boolean {
  const letters = lettersOf(text ?? '');
  const names = [...OTHER_WORDS, ...codes.map(({ namn }) => lettersOf(namn))];
  return (
    letters.length >= MIN_LETTERS &&
    new Set(letters).size >= MIN_DIFFERENT_LETTERS &&
    !names.includes(letters)
  );
}

const lettersOf = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\P{L}/gu, '');
