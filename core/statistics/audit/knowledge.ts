import { cellBounds } from '../cell.ts';
import { type Codes, cellKey } from '../codes.ts';
import { EXCLUSIVE_CODES } from '../field.ts';
import { monthsInPeriod } from '../period.ts';
import { termsOf } from '../relation.ts';
import { cellAt, type Dataset, TOTAL } from '../release/dataset.ts';
import type { Knowledge } from './attacker.ts';

/** A published cell, identified by release, time and codes. */
export interface KnownCell {
  release: string;
  table: string;
  time: string;
  codes: Codes;
  at: number;
}

/** Two tables of one release show the same cell differently. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement';
  readonly key: string;
  constructor(key: string) {
    super('Two tables of one release disagree about a cell.');
    this.key = key;
  }
}

/** What anyone can learn from the published files. Nothing here uses cases, plans or counts. */
export class FileKnowledge implements Knowledge {
  readonly keys: string[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly rows: [number, number][][] = [];
  readonly cells = new Map<string, KnownCell>();
  /** How published periods are linked, by combination of fields. Kept separate because late changes can break them. */
  readonly links = new Map<string, [number, number][][]>();

  constructor(datasets: readonly Dataset[]) {
    for (const dataset of datasets) this.read(dataset);
    for (const dataset of datasets) this.addUp(dataset);
    for (const dataset of datasets) this.relate(dataset, codesOf(dataset, 'tid'));
    this.link(datasets);
  }

  private column(key: string, lower: number, upper: number): number {
    this.lower.push(lower);
    this.upper.push(upper);
    return this.keys.push(key) - 1;
  }

  private read(dataset: Dataset): void {
    const { publicering, tabell } = dataset.extension;
    for (const time of codesOf(dataset, 'tid'))
      for (const at of everyCell(dataset)) {
        const codes = withoutTotals(at);
        const key = cellKey(publicering, time, codes);
        const [lower, upper] = cellBounds(cellAt(dataset, { ...at, tid: time }));
        const known = this.cells.get(key);
        if (known === undefined)
          this.cells.set(key, {
            release: publicering,
            table: tabell,
            time,
            codes,
            at: this.column(key, lower, upper),
          });
        else if (this.lower[known.at] !== lower || this.upper[known.at] !== upper)
          throw new Disagreement(key);
      }
  }

  private find(release: string, time: string, codes: Codes): number | undefined {
    return this.cells.get(cellKey(release, time, codes))?.at;
  }

  /** The codes of each field add up to the total, or to at least the total when a case can have several. */
  private addUp(dataset: Dataset): void {
    const { publicering, fält } = dataset.extension;
    for (const time of codesOf(dataset, 'tid'))
      for (const [field, notes] of Object.entries(fält)) {
        const own = codesOf(dataset, field).filter((code) => code !== TOTAL);
        for (const at of everyCell(dataset)) {
          if (at[field] !== TOTAL) continue;
          const place = (code: string) =>
            this.find(publicering, time, withoutTotals({ ...at, [field]: code })) ?? -1;
          const total = place(TOTAL);
          const alone = own.filter((code) => EXCLUSIVE_CODES.includes(code)).map(place);
          this.equation([[total, -1], ...plus(own.map(place))], notes.flera);
          if (!notes.flera) continue;
          for (const code of own)
            if (!EXCLUSIVE_CODES.includes(code))
              this.equation([[total, 1], ...plus(alone, -1), ...plus([place(code)], -1)], true);
        }
      }
  }

  private equation(terms: [number, number][], atLeast: boolean): void {
    this.rows.push(atLeast ? [...terms, [this.column('', 0, Number.POSITIVE_INFINITY), -1]] : terms);
  }

  /** Relations that follow from what the fields mean, among all cases and among those with a code of another field. */
  private relate(dataset: Dataset, times: readonly string[]): void {
    const { publicering, samband } = dataset.extension;
    for (const time of times)
      for (const relation of samband)
        for (const among of everyCell(dataset)) {
          if (among[relation.fält] !== TOTAL) continue;
          const terms = termsOf(relation, withoutTotals(among), (codes) =>
            this.find(publicering, time, codes),
          );
          if (terms) this.equation(terms, relation.slag === 'högst');
        }
  }

  /** Periods that overlap, within a release or between releases, share the numbers of their common months. */
  private link(datasets: readonly Dataset[]): void {
    const months = new Map<string, string[]>();
    for (const { extension } of datasets)
      for (const [time, span] of Object.entries(extension.tider))
        months.set(`${extension.publicering}|${time}`, monthsInPeriod(span));
    const sameCodes = Map.groupBy(this.cells.values(), ({ codes }) => cellKey('', '', codes));
    for (const cells of sameCodes.values()) {
      const spans = cells.map(({ release, time }) => months.get(`${release}|${time}`) ?? []);
      const own: [number, number][][] = [];
      const pieces = new Map<string, number[]>();
      for (const month of new Set(spans.flat())) {
        const by = cells.flatMap((_, at) => (spans[at]?.includes(month) ? [at] : []));
        pieces.set(by.join(), by);
      }
      // No periods overlap, so there is nothing to link.
      if (pieces.size === cells.length && [...pieces.values()].every(({ length }) => length === 1)) continue;
      const columns = [...pieces].map(([key, by]) => ({
        by,
        at: this.column(`~${key}`, 0, Number.POSITIVE_INFINITY),
      }));
      for (const [place, cell] of cells.entries())
        own.push([
          [cell.at, -1],
          ...plus(columns.filter(({ by }) => by.includes(place)).map(({ at }) => at)),
        ]);
      const fields = Object.keys(cells[0]?.codes ?? {})
        .toSorted()
        .join();
      this.links.set(fields, [...(this.links.get(fields) ?? []), ...own]);
    }
  }
}

const plus = (cells: readonly number[], factor = 1): [number, number][] =>
  cells.map((cell) => [cell, factor]);

const codesOf = (dataset: Dataset, field: string): string[] => dataset.dimension[field]?.category.index ?? [];

function withoutTotals(at: Codes): Codes {
  return Object.fromEntries(Object.entries(at).filter(([, code]) => code !== TOTAL));
}

function everyCell(dataset: Dataset): Codes[] {
  let all: Codes[] = [{}];
  for (const field of Object.keys(dataset.extension.fält))
    all = all.flatMap((some) => codesOf(dataset, field).map((code) => ({ ...some, [field]: code })));
  return all;
}
