import type { Field } from './field.ts';

/** A combination of codes: the code of each field; a field left out is totalled. */
export type Codes = Readonly<Record<string, string>>;

/** All margins of a table: every subset of its fields. */
export function subsets<Item>(items: readonly Item[]): Item[][] {
  const all: Item[][] = [[]];
  for (const item of items) for (const some of [...all]) all.push([...some, item]);
  return all;
}

/** Every combination of the fields' codes. */
export function combinations(fields: readonly Pick<Field, 'id' | 'codes'>[]): Codes[] {
  let all: Codes[] = [{}];
  for (const { id, codes } of fields)
    all = all.flatMap((some) => codes.map(({ kod }) => ({ ...some, [id]: kod })));
  return all;
}

/** The key of a cell: release, time and codes, in an order that does not depend on how they were given. */
export function cellKey(release: string, time: string, codes: Codes): string {
  const text = Object.keys(codes)
    .toSorted()
    .map((field) => `${field}=${codes[field]}`);
  return [release, time, ...text].join('|');
}
