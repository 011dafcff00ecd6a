import { type Cell, cellBounds } from '../cell.ts';
import { IMMATURE } from '../field.ts';
import { FEW, isCovered, SMALL } from '../protection/hide.ts';
import { lastYear, publicOrder } from '../protection/order.ts';
import { cellAt, type Dataset, TOTAL } from '../release/dataset.ts';
import type { StoredRelease } from '../release/stored-release.ts';

/** What is wrong with a table. */
export type AuditFault = 'litet' | 'räknas-fram' | 'ordning' | 'delar' | 'summa';

/** What an audit found in published files. */
export interface Audit {
  /** Cells, totals included. */
  rutor: number;
  /** Those that are hidden. */
  dolda: number;
  fel: { publicering: string; tabell: string; fel: AuditFault }[];
  godkänd: boolean;
}

/** Repeats the rule on all releases of a chain, from the published tables alone. */
export function audit(releases: readonly StoredRelease[]): Audit {
  return sum(releases.map(({ datasets }, at) => auditTables(datasets, releases.slice(0, at))));
}

/**
 * Repeats the rule on the tables of a release.
 * @param earlier the releases before it in the chain; a table that it has from one of them was checked there
 */
export function auditTables(datasets: readonly Dataset[], earlier: readonly StoredRelease[]): Audit {
  const known = new Set(earlier.map(({ release }) => release.id));
  const own = datasets.filter(({ extension }) => !known.has(extension.publicering));
  const [first] = datasets;
  const few = first !== undefined && typeof cellAt(first, {}) !== 'number' && datasets.length > 1;
  const faults = own.map((table) => (few && table !== first ? 'summa' : tableFault(table, earlier)));
  return {
    rutor: own.reduce((all, { value }) => all + value.length, 0),
    dolda: own.reduce((all, { status }) => all + Object.keys(status).length, 0),
    fel: own.flatMap(({ extension: { publicering, tabell } }, at) => {
      const fel = faults[at];
      return fel ? [{ publicering, tabell, fel }] : [];
    }),
    godkänd: faults.every((fault) => fault === undefined),
  };
}

function sum(audits: readonly Audit[]): Audit {
  return {
    rutor: audits.reduce((all, { rutor }) => all + rutor, 0),
    dolda: audits.reduce((all, { dolda }) => all + dolda, 0),
    fel: audits.flatMap(({ fel }) => fel),
    godkänd: audits.every(({ godkänd }) => godkänd),
  };
}

/** The first fault of a table: its total, its shown numbers, its parts, the sum that is hidden, and what covers it. */
function tableFault(table: Dataset, earlier: readonly StoredRelease[]): AuditFault | undefined {
  const { dimension, extension } = table;
  const fields = Object.entries(extension.fält);
  const [time = '', ...parts] = dimension['tid']?.category.index ?? [];
  const n = cellAt(table, { tid: time });
  if (fields.length === 0) {
    if (typeof n === 'number' ? n < FEW : n !== `<${FEW}` || parts.length > 0) return 'litet';
    return isWhole(table) || n === `<${FEW}` ? undefined : 'delar';
  }
  if (typeof n !== 'number' || n < FEW) return 'litet';
  const [[id, { flera }] = ['', { flera: false }]] = fields;
  const codes = (dimension[id]?.category.index ?? []).filter((kod) => kod !== TOTAL);
  const shown = codes.map((kod) => cellAt(table, { [id]: kod, tid: time }));
  const left = n - shown.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);
  if (isWhole(table)) return fields.length > 1 || flera || left === 0 ? undefined : 'summa';
  if (fields.length > 1 || parts.length > 0) return 'delar';
  if (shown.some((cell) => cellBounds(cell)[0] < SMALL && cell !== `<${SMALL}`)) return 'litet';
  if (codes.some((kod, at) => kod === IMMATURE && typeof shown[at] !== 'number')) return 'räknas-fram';
  const small = shown.filter((cell) => cell === `<${SMALL}`).length;
  const covers = shown.filter(isCover).length;
  if (!isCovered(left, small, covers) || small === 0) return 'räknas-fram';
  const before = lastYear(earlier, time)?.datasets.find((each) => each.extension.tabell === extension.tabell);
  const order = publicOrder({ id, codes: codes.map((kod) => ({ kod, namn: kod })) }, before);
  const large = order.map((at) => shown[at] ?? 0).filter((cell) => cell !== `<${SMALL}`);
  return large.slice(0, covers).every(isCover) ? undefined : 'ordning';
}

const isCover = (cell: Cell): boolean => cell === `≥${SMALL}`;

/** Whether a table has no hidden number, and none below five. */
const isWhole = ({ value, dimension }: Dataset): boolean => {
  const metrics = dimension['matt']?.category.index.length ?? 1;
  return value.every((number, at) => number !== null && (at % metrics > 0 || number >= SMALL));
};
