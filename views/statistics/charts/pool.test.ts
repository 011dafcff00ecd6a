import { expect, it } from 'vitest';
import { poolRows } from './pool.ts';
import type { RankingRow } from './ranking.ts';

const row = (label: string, cell: RankingRow['cell']): RankingRow => ({ label, cell });

it('hidden rows are one, with what is left of the total', () => {
  expect(poolRows([row('A', 9), row('B', '<5'), row('C', '≥5'), row('D', '<5')], 20)).toEqual([
    row('A', 9),
    { ...row('3 dolda tillsammans', 11), names: 'B, c och d' },
  ]);
});

it('where a case can have several codes nothing is left to count', () => {
  expect(poolRows([row('A', 9), row('B', '<5'), row('C', '..')], undefined)[1]?.cell).toBe('..');
});

it('one hidden row stays as it is, and so does one without cases', () => {
  const rows = [row('A', 9), row('B', '<5'), row('C', 0)];
  expect(poolRows(rows, undefined)).toEqual([row('A', 9), row('C', 0), row('B', '<5')]);
});

it('rows without cases are one, and many names are not all named', () => {
  const none = ['A', 'B', 'C', 'D', 'E'].map((label) => row(label, 0));
  expect(poolRows(none, 0)).toEqual([{ ...row('Inga ärenden', 0), names: 'A, b, c och 2 till' }]);
});
