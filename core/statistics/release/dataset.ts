import { type Cell, type SuppressionStatus, toCell } from '../cell.ts';

/** What is counted: cases, and the occurrences that they stand for. */
export const METRICS = { arenden: 'Antal ärenden', handelser: 'Antal händelser' } as const;
export type Metric = keyof typeof METRICS;

/** The code of a margin: all codes of the field together. */
export const TOTAL = '_tot';

/** A released table: JSON-stat 2.0 with our extension. The fields come first, then `tid`, then `matt`. */
export interface Dataset {
  version: '2.0';
  class: 'dataset';
  label: string;
  source: string;
  /** The lock date. */
  updated: string;
  note: string[];
  id: string[];
  size: number[];
  role: { time: ['tid']; metric: ['matt'] };
  dimension: Record<string, DatasetDimension>;
  value: (number | null)[];
  status: Record<string, SuppressionStatus>;
  extension: Extension;
}

export interface DatasetDimension {
  label: string;
  category: {
    index: string[];
    label: Record<string, string>;
    unit?: Record<string, { decimals: number; label: string }>;
  };
}

/** What a reader needs but JSON-stat has no place for. */
export interface Extension {
  format: 'skav-aggregat/2';
  publicering: string;
  tabell: string;
  tabellplan: string;
  organisationsnummer?: string;
  lås: string;
  skydd: { metod: 'undertryckning'; k: number; status: Record<SuppressionStatus, string>; garanti: string };
  /** The name and the first and last day of each period in `tid`. */
  tider: Record<string, { namn: string; från: string; till: string }>;
  fält: Record<string, FieldNotes>;
}

export interface FieldNotes {
  /** A case can have several of the codes, so they add up to more than the total. */
  flera: boolean;
}

/**
 * Returns one cell of a table as people see it. A field that is left out means its total; if `tid` is left out, it
 * means the first period.
 * @throws RangeError when the table does not have a code
 * @example cellAt(dataset, { orsak: 'it-system', tid: '2025' }) // 12, '<5' or '≥5'
 */
export function cellAt(
  dataset: Dataset,
  at: Readonly<Record<string, string>>,
  measure: Metric = 'arenden',
): Cell {
  const position = cellIndex(dataset, { ...at, matt: measure });
  return toCell(dataset.value[position] ?? null, dataset.status[position], dataset.extension.skydd.k);
}

/**
 * Returns the position of a cell in `value` and `status`.
 * @throws RangeError when the table does not have a code
 */
export function cellIndex(dataset: Dataset, at: Readonly<Record<string, string>>): number {
  let position = 0;
  for (const [place, id] of dataset.id.entries()) {
    const index = dataset.dimension[id]?.category.index ?? [];
    const code = at[id] ?? index[0] ?? '';
    const found = index.indexOf(code);
    if (found < 0) throw new RangeError(`the table ${dataset.extension.tabell} has no ${id}=${code}`);
    position = position * (dataset.size[place] ?? 1) + found;
  }
  return position;
}
