/**
 * Why a number is not shown. The released files use the same letters, after SDMX's confidentiality codes: A: small, 0 to
 * k − 1 (primary suppression); D: at least k, but hidden to protect another cell (secondary suppression).
 */
export type SuppressionStatus = 'A' | 'D';

/** A number as people see it. `..` is not published and can be anything. */
export type Cell = number | `<${number}` | `≥${number}` | '..';

/** Returns the number, or the label shown instead of it. `k` is the smallest number that may be shown. */
export function toCell(value: number | null, status: SuppressionStatus | undefined, k: number): Cell {
  if (value !== null) return value;
  return status === 'A' ? `<${k}` : status === 'D' ? `≥${k}` : '..';
}

/** Returns the smallest and the largest number that a cell can stand for, judged by the cell alone. */
export function cellBounds(cell: Cell): [least: number, most: number] {
  if (typeof cell === 'number') return [cell, cell];
  if (cell.startsWith('<')) return [0, Number(cell.slice(1)) - 1];
  return cell.startsWith('≥')
    ? [Number(cell.slice(1)), Number.POSITIVE_INFINITY]
    : [0, Number.POSITIVE_INFINITY];
}
