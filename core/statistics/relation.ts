import type { Codes } from './codes.ts';

/**
 * Something that is true of the numbers by what the fields mean: the cases with these codes are as many as, or at most as
 * many as, those with the others. A reader knows it too, so protection and audit must. It is true case by case, and
 * so also among the cases with a code of another field.
 */
export interface Relation {
  fält: string;
  koder: string[];
  slag: 'lika' | 'högst';
  med: { fält: string; koder: string[] }[];
}

/**
 * Terms that add up to 0, or to something not negative, when the relation holds.
 * @param among the codes of other fields that all the cells have
 * @returns undefined when a number is not there, or when the relation is about one of those other fields
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
