import { tableRows } from './csv.ts';
import { cellAt, type Dataset, TOTAL } from './dataset.ts';

/** Whether a table lacks a code: no case can have it any more, for example "too early" when all cases can be judged. */
const lacks = ({ dimension }: Dataset, codes: Record<string, string>): boolean =>
  Object.entries(codes).some(([id, code]) => !dimension[id]?.category.index.includes(code));

/**
 * Returns how many cases must at least have changed between two versions of a table, judged by what a reader of both
 * sees: cases that now count where they did not. What is hidden in either version counts as one number, so a correction
 * tells nothing about a hidden number, and a case that was removed is no change. If a case can have several codes, it
 * may count under all of them, so only the number that has grown most is evidence.
 * @param after the table as it would be published now
 */
export function changedCases(before: Dataset, after: Dataset): number {
  const [time = ''] = before.dimension['tid']?.category.index ?? [];
  const at = (table: Dataset, codes: Record<string, string>) => cellAt(table, { ...codes, tid: time });
  const total = at(before, {});
  const fields = Object.values(before.extension.fält);
  const most = typeof total === 'number' ? total : before.extension.skydd.k - 1;
  const more = Number(at(after, {})) - most;
  if (fields.length === 0) return Math.max(0, more || 0);
  const rows = [...tableRows(before)].filter(({ codes }) =>
    codes.every(({ id, code }) => (id === 'tid' ? code === time : code !== TOTAL)),
  );
  const grown = rows.flatMap(({ codes: own, numbers: [old] }) => {
    const codes = Object.fromEntries(own.map(({ id, code }) => [id, code]));
    const now = lacks(after, codes) ? 0 : cellAt(after, codes);
    return typeof old === 'number' && typeof now === 'number' ? [now - old] : [];
  });
  const hidden = grown.reduce((left, one) => left - one, more);
  return fields.some(({ flera }) => flera)
    ? Math.max(0, ...grown)
    : [...grown, hidden].reduce((sum, one) => sum + Math.max(0, one), 0);
}
