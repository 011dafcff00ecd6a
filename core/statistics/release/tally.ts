import type { Codes } from '../codes.ts';
import { type CellCounts, cellPosition, countCases } from '../count.ts';
import type { CodedCase, Field } from '../field.ts';

/**
 * Looks up cases and occurrences for any codes in any months. Each combination of fields and months is counted once.
 */
export class Tally {
  private readonly byMonth: Map<string, CodedCase[]>;
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly known = new Map<string, CellCounts>();

  constructor(facts: readonly CodedCase[], fields: readonly Field[]) {
    this.byMonth = Map.groupBy(facts, ({ month }) => month);
    this.fields = new Map(fields.map((field) => [field.id, field]));
  }

  readonly cases = (codes: Codes, months: readonly string[]): number => this.number('cases', codes, months);
  readonly occurrences = (codes: Codes, months: readonly string[]): number =>
    this.number('occurrences', codes, months);

  private number(measure: 'cases' | 'occurrences', codes: Codes, months: readonly string[]): number {
    const ids = Object.keys(codes).toSorted();
    // A code that an earlier list had but today's does not have counts as 0.
    const fields = ids.map((id) => this.fields.get(id));
    if (!fields.every((field) => field !== undefined)) return 0;
    if (!fields.every(({ id, codes: list }) => list.some(({ kod }) => kod === codes[id]))) return 0;
    const key = `${ids.join()}|${months[0]}+${months.length}.${months.at(-1)}`;
    let counts = this.known.get(key);
    if (!counts) {
      counts = countCases(
        months.flatMap((month) => this.byMonth.get(month) ?? []),
        fields,
      );
      this.known.set(key, counts);
    }
    return counts[measure][cellPosition(fields, codes)] ?? 0;
  }
}
