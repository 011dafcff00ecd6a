/**
 * Something that is true of the numbers by what the fields mean: the cases with these codes are as many as, or at most as
 * many as, those with the others. A reader knows it too, so protection and audit must.
 */
export interface Relation {
  fält: string;
  koder: string[];
  slag: 'lika' | 'högst';
  med: { fält: string; koder: string[] }[];
}

/** Terms that add up to 0, or to something not negative, when the relation holds. */
export function termsOf<Cell>(
  { fält, koder, med }: Relation,
  find: (field: string, code: string) => Cell | undefined,
): [Cell, number][] | undefined {
  const terms: [Cell | undefined, number][] = [
    ...koder.map((code): [Cell | undefined, number] => [find(fält, code), -1]),
    ...med.flatMap((other) =>
      other.koder.map((code): [Cell | undefined, number] => [find(other.fält, code), 1]),
    ),
  ];
  return terms.every((term): term is [Cell, number] => term[0] !== undefined) ? terms : undefined;
}
