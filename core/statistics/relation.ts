import type { Codes } from './codes.ts';

/**
 * A relation between numbers that follows from what the fields mean: there are as many cases with these codes as with
 * the others (`lika`), or at most as many (`högst`). A reader knows it too, so protection and audit must use it. It
 * holds case by case, and so also within the cases that have a certain code in another field.
 */
export interface Relation {
  fält: string;
  koder: string[];
  slag: 'lika' | 'högst';
  med: { fält: string; koder: string[] }[];
}

/**
 * Returns terms that add up to 0 (`lika`) or to at least 0 (`högst`) when the relation holds.
 * @param among the codes of other fields that all the cells share
 * @returns undefined when a number is missing, or when the relation is about one of those other fields
 */
export function termsOf<Cell>(
  { fält, koder, med }: Relation,
  among: Codes,
  find: (codes: Codes) => Cell | undefined,
): [Cell, number][] | undefined {
  if ([fält, ...med.map((other) => other.fält)].some((field) => field in among)) return undefined;
  const terms: [Cell | undefined, number][] = [
    ...koder.map((code): [Cell | undefined, number] => [find({ ...among, [fält]: code }), -1]),
    ...med.flatMap((other) =>
      other.koder.map((code): [Cell | undefined, number] => [find({ ...among, [other.fält]: code }), 1]),
    ),
  ];
  return terms.every((term): term is [Cell, number] => term[0] !== undefined) ? terms : undefined;
}
