import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { isSignificant, rateRatio } from '../uncertainty/rate-ratio.ts';
import { formatCount, formatList } from './numbers.ts';

/** A category and its cases, as far as they may be shown. */
export interface Category {
  label: string;
  /** Undefined when the number is hidden. */
  cases: number | undefined;
}

/**
 * Which category is the most common, when that is known: one that is beyond chance ahead of the next. Otherwise all that
 * cannot be told apart from the first are named. A hidden number may be larger than those shown, so the sentence then
 * speaks of the shown ones only.
 * @param what "orsak"
 * @param plural "orsaker"
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
  const same = rest.filter(
    ({ cases }) =>
      cases > 0 &&
      !isSignificant(rateRatio({ count: first.cases, exposure: 1 }, { count: cases, exposure: 1 })),
  );
  const named = (category: { label: string; cases: number }) =>
    `”${category.label}” (${formatCount(category.cases)})`;
  const hidden = categories.length > shown.length;
  if (same.length === 0 && !hidden)
    return `Vanligast är ${named(first)}, av ${formatCount(base)} ärenden. Försprånget är större än slumpen kan förklara.`;
  if (same.length === 0)
    return `Vanligast av de ${plural} som kan visas är ${named(first)}, av ${formatCount(base)} ärenden.`;
  const names = formatList([first, ...same].slice(0, 3).map(named));
  return `Flest ärenden har ${names}, av ${formatCount(base)}. Skillnaden mellan dem kan inte skiljas från slump.`;
}
