import { expect, it } from 'vitest';
import { poolRows } from './pool.ts';
import type { RankingRow } from './ranking.ts';

const row = (label: string, cell: RankingRow['cell']): RankingRow => ({ label, cell });

it('hidden rows are combined, with the rest of the total', () => {
  expect(poolRows([row('A', 9), row('B', '<5'), row('C', '≥5'), row('D', '<5')], 20)).toEqual([
    row('A', 9),
    { ...row('3 dolda tillsammans', 11), names: 'B, C och D' },
  ]);
});

it('without a total the combined row has no number', () => {
  expect(poolRows([row('A', 9), row('B', '<5'), row('C', '..')], undefined)[1]?.cell).toBe('..');
});

it('a single hidden row stays as it is, and so does a single row without cases', () => {
  const rows = [row('A', 9), row('B', '<5'), row('C', 0)];
  expect(poolRows(rows, undefined)).toEqual([row('A', 9), row('C', 0), row('B', '<5')]);
});

it('rows without cases are combined, and only the first names are listed', () => {
  const none = ['A', 'B', 'C', 'D', 'E'].map((label) => row(label, 0));
  expect(poolRows(none, 0)).toEqual([{ ...row('Inga ärenden', 0), names: 'A, B, C och 2 till' }]);
});
