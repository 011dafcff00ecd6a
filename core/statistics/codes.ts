import type { Field } from './field.ts';

/** A combination of codes: one code per field. A field that is left out is totalled. */
export type Codes = Readonly<Record<string, string>>;

/** Returns every subset of a list, the empty one first: for the fields of a table, all its margins. */
export function subsets<Item>(items: readonly Item[]): Item[][] {
  const all: Item[][] = [[]];
  for (const item of items) for (const some of [...all]) all.push([...some, item]);
  return all;
}

/** Returns every combination of the fields' codes, without totals. */
export function combinations(fields: readonly Pick<Field, 'id' | 'codes'>[]): Codes[] {
  let all: Codes[] = [{}];
  for (const { id, codes } of fields)
    all = all.flatMap((some) => codes.map(({ kod }) => ({ ...some, [id]: kod })));
  return all;
}

/** Returns the key of a cell: release, time and codes, the fields sorted so that their order does not matter. */
export function cellKey(release: string, time: string, codes: Codes): string {
  const text = Object.keys(codes)
    .toSorted()
    .map((field) => `${field}=${codes[field]}`);
  return [release, time, ...text].join('|');
}
