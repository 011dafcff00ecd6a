/**
 * A reader who wants to know hidden numbers. It has the published files and pages, the routine, and the rule as the
 * README states it, and assumes that each case has one code. It shares no code with the program.
 */

/** A table as an outsider reads it from its file. */
export interface ReadTable {
  id: string;
  field: string;
  total: number;
  /** The codes whose number is hidden: small ones, and larger ones that cover them. */
  small: string[];
  covers: string[];
  /** What the hidden ones add up to, if each case has one code. */
  sum: number;
  /** The numbers that are shown, by code. */
  shown: Map<string, number>;
}

/** Reads a JSON-stat file with one field and hidden numbers; anything else hides nothing to attack. */
export function readTable(text: string): ReadTable | undefined {
  const { id, size, dimension, value, status, extension } = JSON.parse(text);
  const [field = '', ...rest] = id as string[];
  if (rest.join() !== 'tid,matt') return undefined;
  const codes: string[] = dimension[field].category.index;
  const step = size[1] * size[2];
  const labelled = (letter: string) => codes.filter((_, at) => status[at * step] === letter);
  const shown = new Map<string, number>();
  for (const [at, code] of codes.entries())
    if (at > 0 && typeof value[at * step] === 'number') shown.set(code, value[at * step]);
  const sum = [...shown.values()].reduce((all, n) => all + n, 0);
  const [small, covers] = [labelled('A'), labelled('D')];
  if (small.length + covers.length === 0) return undefined;
  return { id: extension.tabell, field, total: value[0], small, covers, sum: value[0] - sum, shown };
}

/** Whether the rule allows a table, with this sum hidden under this many small and larger numbers. */
const mayStand = (sum: number, small: number, larger: number): boolean =>
  larger > 0 ? sum >= 4 + 5 * larger : 4 <= sum && sum <= 4 * small - 4;

/**
 * Finds numbers that would be published as exactly this table, with one small number given.
 * @param most the largest that each small number can be, from what the routine says
 * @returns the small numbers and the covers in the order in which they were taken; undefined if no numbers fit
 */
export function witness(
  { small, covers, sum }: ReadTable,
  given: { at: number; value: number },
  most: readonly number[] = small.map(() => 4),
): { small: number[]; covers: number[] } | undefined {
  const limits = most.map((n, at) => (at === given.at ? given.value : n));
  const room = limits.reduce((all, n, at) => (at === given.at ? all : all + n), 0);
  for (let rest = 0; rest <= room; rest++) {
    const taken = takeCovers(given.value + rest, sum, small.length, covers.length);
    if (!taken) continue;
    let left = rest;
    const numbers = limits.map((n, at) => {
      const own = at === given.at ? n : Math.min(n, left);
      if (at !== given.at) left -= own;
      return own;
    });
    return { small: numbers, covers: taken };
  }
  return undefined;
}

/** Covers that lead from the small ones to what is hidden in all, each needed when it was taken. */
function takeCovers(
  from: number,
  to: number,
  small: number,
  left: number,
  taken: number[] = [],
): number[] | undefined {
  if (left === 0) return from === to && mayStand(to, small, taken.length) ? taken : undefined;
  if (mayStand(from, small, taken.length)) return undefined;
  const exact = left === 1;
  for (let cover = exact ? to - from : 5; cover >= 5 && cover <= to - from; cover++) {
    const found = takeCovers(from + cover, to, small, left - 1, [...taken, cover]);
    if (found) return found;
    if (exact) break;
  }
  return undefined;
}

/** The values that each small number can have. */
export function possibleValues(table: ReadTable, most?: readonly number[]): number[][] {
  return table.small.map((_, at) =>
    [0, 1, 2, 3, 4].filter((value) => value <= (most?.[at] ?? 4) && witness(table, { at, value }, most)),
  );
}

/**
 * The values that each small number of the newer of two versions can have, for a reader of both who knows that a table
 * is made again only when at least five of its cases have changed: those that came under a number that the first
 * version shows, or under those that it hides, taken together. A number that was shown and is small now is the
 * evidence: the less is left of it, the more cases have changed.
 */
export function possibleValuesAfter(first: ReadTable, second: ReadTable): number[][] {
  return possibleValues(second).map((values, at) =>
    values.filter((value) => changesBy(first, second, second.small[at] ?? '', value) >= 5),
  );
}

/** The most cases that can have changed between two versions, when a small number of the second has a value. */
function changesBy(first: ReadTable, second: ReadTable, target: string, value: number): number {
  let grown = 0;
  let rest = second.total - first.total;
  for (const [code, before] of first.shown) {
    // Any number of cases can have come under a larger hidden number.
    if (second.covers.includes(code)) return Number.POSITIVE_INFINITY;
    const now = code === target ? value : (second.shown.get(code) ?? 0);
    grown += Math.max(0, now - before);
    rest -= now - before;
  }
  return grown + Math.max(0, rest);
}

/** The largest number that each hidden code can have, by the routine and the dates. */
export function mostByRoutine(
  { field, small }: ReadTable,
  { closes, days }: { closes: readonly string[]; days: number },
): number[] {
  return small.map((code) => {
    const impossible =
      (code === 'ej-tillampligt' && field.startsWith('konsekvens') && !closes.includes(field)) ||
      (field === 'effekt' && code === 'ej-genomford') ||
      (field === 'last-i-tid' && code === 'ej-mogen' && days > 14) ||
      (field === 'oppen-alder' && code === '30' && days > 30);
    return impossible ? 0 : 4;
  });
}
