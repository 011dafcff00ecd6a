import type { CodedCase, Field } from './field.ts';

/** Cases and occurrences for every combination of codes. Position 0 of a field is its total, so margins come first. */
export interface CellCounts {
  fields: readonly Field[];
  cases: Float64Array;
  occurrences: Float64Array;
}

/** A case has a code that is not in its field's list. It does not follow its routine, so nothing may be counted. */
export class UnknownCode extends Error {
  override readonly name = 'UnknownCode';
  readonly field: string;
  constructor(field: string) {
    super(`A case has a code in ${field} that its list does not have.`);
    this.field = field;
  }
}

/**
 * Counts coded cases by fields, in row-major order. A case with several codes counts once under each and once in the
 * total.
 * @throws UnknownCode when a case has a code that its field does not have
 */
export function countCases(coded: readonly CodedCase[], fields: readonly Field[]): CellCounts {
  const size = fields.reduce((product, { codes }) => product * (codes.length + 1), 1);
  const counts = { fields, cases: new Float64Array(size), occurrences: new Float64Array(size) };
  const places = fields.map(({ codes }) => new Map(codes.map(({ kod }, at) => [kod, at + 1])));
  for (const { codes, occurrences } of coded) {
    let positions = [0];
    for (const [at, field] of fields.entries()) {
      const width = field.codes.length + 1;
      const own = (codes[field.id] ?? []).map((code) => {
        const place = places[at]?.get(code);
        if (place === undefined) throw new UnknownCode(field.id);
        return place;
      });
      positions = positions.flatMap((base) => [0, ...own].map((place) => base * width + place));
    }
    for (const position of positions) {
      counts.cases[position] = (counts.cases[position] ?? 0) + 1;
      counts.occurrences[position] = (counts.occurrences[position] ?? 0) + occurrences;
    }
  }
  return counts;
}

/** Returns the position of the cell with these codes. A field without a code means its total. */
export function cellPosition(fields: readonly Field[], codes: Readonly<Record<string, string>>): number {
  return fields.reduce((position, { id, codes: list }) => {
    const code = codes[id];
    const place = code === undefined ? 0 : list.findIndex(({ kod }) => kod === code) + 1;
    return position * (list.length + 1) + place;
  }, 0);
}
