import type { Field } from '../field.ts';
import { monthsInPeriod, type Period } from '../period.ts';
import { cellAt, type Dataset } from './dataset.ts';
import { cells } from './table.ts';
import type { Tally } from './tally.ts';

/**
 * Returns how many cases must at least have changed since a table was published, judged by the numbers that it shows:
 * cases that now count where they did not. What is hidden counts as one number, so a change among hidden numbers is
 * none, and a case that was removed is none either. If a case can have several codes, it may count under all of
 * them, so only the number that has grown most tells anything.
 */
export function changedCases(
  before: Dataset,
  fields: readonly Field[],
  period: Period,
  tally: Tally,
): number {
  const months = monthsInPeriod(period);
  const old = (codes: Record<string, string>) => cellAt(before, { ...codes, tid: period.id });
  const total = old({});
  if (fields.length === 0) {
    const most = typeof total === 'number' ? total : before.extension.skydd.k - 1;
    return Math.max(0, tally.cases({}, months) - most);
  }
  const grown: number[] = [];
  let hidden = tally.cases({}, months) - Number(total);
  for (const codes of cells(fields).filter((some) => Object.keys(some).length === fields.length)) {
    const known = fields.every(({ id }) => before.dimension[id]?.category.index.includes(codes[id] ?? ''));
    const shown = known ? old(codes) : undefined;
    if (typeof shown !== 'number') continue;
    const more = tally.cases(codes, months) - shown;
    grown.push(more);
    hidden -= more;
  }
  const several = fields.some(({ multiple }) => multiple);
  return several
    ? Math.max(0, ...grown)
    : [...grown, hidden].reduce((sum, more) => sum + Math.max(0, more), 0);
}
