import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { countRatio, isSignificant } from '../uncertainty/rate-ratio.ts';
import { formatCount, formatList } from './numbers.ts';

/** A category and its number of cases. */
export interface Category {
  label: string;
  /** Undefined when the number is hidden. */
  cases: number | undefined;
}

/**
 * Names the most common category, if it is ahead of all others by more than chance. Otherwise it names those that
 * cannot be told apart from the first, at most three in all. A hidden number may be larger than those shown, so then
 * the sentence is about the shown ones only.
 * @param what "orsak"
 * @param plural "orsaker"
 * @param base the number of cases in all
 */
export function mostCommonSentence(
  what: string,
  plural: string,
  categories: readonly Category[],
  base: number,
): string {
  const shown = categories
    .flatMap(({ label, cases }) => (cases === undefined ? [] : [{ label, cases }]))
    .toSorted((a, b) => b.cases - a.cases);
  const [first, ...rest] = shown;
  if (base < MINIMUM_CASES.leading || !first || first.cases < MINIMUM_CASES.leading / 2)
    return `Det är för få ärenden för att avgöra vilken ${what} som är vanligast.`;
  const same = rest.filter(({ cases }) => cases > 0 && !isSignificant(countRatio(first.cases, cases)));
  const named = (category: { label: string; cases: number }) =>
    `”${category.label}” (${formatCount(category.cases)})`;
  const hidden = categories.length > shown.length;
  const leader = `${named(first)}, av ${formatCount(base)} ärenden.`;
  if (same.length === 0 && !hidden)
    return `Vanligast är ${leader} Försprånget är större än slumpen kan förklara.`;
  if (same.length === 0) return `Vanligast av de ${plural} som kan visas är ${leader}`;
  const most = `Flest ärenden har ${formatList([first, ...same].slice(0, 3).map(named))}, av ${formatCount(base)}.`;
  return `${most} Skillnaden mellan dem kan inte skiljas från slump.`;
}
