import { type Cell, cellBounds } from '../cell.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { countRatio, isSignificant } from '../uncertainty/rate-ratio.ts';
import { formatCount, formatList } from './numbers.ts';

/** A category and its number of cases, which may be hidden. */
export interface Category {
  label: string;
  cell: Cell;
}

/**
 * The sentence about the most common category. `leader` is missing unless one is ahead of all others by more than
 * chance.
 */
export interface MostCommon {
  sentence: string;
  leader?: { label: string; cases: number };
}

/** The most categories that are named; those that are equal to the last one are counted. */
const MOST_NAMES = 3;

/**
 * Names the most common category, if it is ahead by more than chance of all others, and of the largest number that any
 * hidden one can stand for. Otherwise it names those that cannot be distinguished from the first.
 * @param what "orsak", and several of them: "orsaker"
 * @param base the number of cases in all
 */
export function mostCommon(
  { one, many }: { one: string; many: string },
  categories: readonly Category[],
  base: number,
): MostCommon {
  const shown = categories
    .flatMap(({ label, cell }) => (typeof cell === 'number' ? [{ label, cases: cell }] : []))
    .toSorted((a, b) => b.cases - a.cases);
  const [first, ...rest] = shown;
  if (base < MINIMUM_CASES.leading)
    return { sentence: `Det är för få ärenden för att avgöra vilken ${one} som är vanligast.` };
  const unknown = `Det går inte att säga vilken ${one} som är vanligast`;
  // A case can have several codes, so a hidden number has no limit but the number of cases.
  const hidden = categories.flatMap(({ cell }) =>
    typeof cell === 'number' ? [] : [Math.min(base, cellBounds(cell)[1])],
  );
  const largest = Math.max(0, ...hidden);
  if (!first || first.cases === 0)
    return {
      sentence: `${unknown}: ${hidden.length > 0 ? 'talen är för små för att visas' : 'inget är ifyllt'}.`,
    };
  if (hidden.length > 0 && !isAhead(first.cases, largest))
    return { sentence: `${unknown}: ett dolt tal kan vara ${howLarge(largest, first.cases)}.` };
  const same = rest.filter(({ cases }) => cases > 0 && !isAhead(first.cases, cases));
  if (same.length === 0)
    return {
      sentence:
        `Vanligast är ”${first.label}” (${formatCount(first.cases)}), av ${formatCount(base)} ärenden. ` +
        'Försprånget är större än slumpen brukar ge.',
      leader: first,
    };
  return { sentence: severalText([first, ...same], base, { one, many }) };
}

const isAhead = (first: number, other: number): boolean =>
  first > other && isSignificant(countRatio(first, other));

function howLarge(largest: number, first: number): string {
  const most = formatCount(first);
  if (largest > first) return `större än det största som visas (${most})`;
  return `nästan lika stort som det största som visas (${most})`;
}

/** "Flest ärenden har A (6) och B (5)": equal ones are said to be equal, and none of them is left out unseen. */
function severalText(
  all: readonly { label: string; cases: number }[],
  base: number,
  { one, many }: { one: string; many: string },
): string {
  const [first] = all;
  const equal = all.every(({ cases }) => cases === first?.cases);
  const named = all
    .slice(0, MOST_NAMES)
    .map(({ label, cases }) => (equal ? `”${label}”` : `”${label}” (${formatCount(cases)})`));
  const more = all.length - named.length;
  const list = formatList([
    ...named,
    ...(more > 0 ? [more === 1 ? `en ${one} till` : `${formatCount(more)} ${many} till`] : []),
  ]);
  if (equal)
    return `Lika många ärenden har ${list}: ${formatCount(first?.cases ?? 0)} var, av ${formatCount(base)}.`;
  return `Flest ärenden har ${list}, av ${formatCount(base)}. Skillnaden mellan dem kan vara slump.`;
}
