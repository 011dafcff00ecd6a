import { expect, it } from 'vitest';
import { readReleases } from '../../../testing/release.ts';
import type { Dataset } from './dataset.ts';
import { isDataset } from './well-formed.ts';

const tables = readReleases('cases/releases').flatMap(({ datasets }) => datasets);
const table = tables.find(({ extension }) => extension.tabell === 'orsak') as Dataset;

it('every released table is well formed', () => {
  expect(tables.length).toBeGreaterThan(12);
  expect(tables.filter((each) => !isDataset(each))).toEqual([]);
});

it('a table may cover a hundred years', () =>
  expect(isDataset(changed('extension.tider.2023.till', '2122-12-31'))).toBe(true));

it.each<[string, unknown]>([
  ['nothing', null],
  ['an empty table', {}],
  ['a list', [table]],
  ['one number too few', { ...table, value: table.value.slice(0, -1) }],
  ['a number below zero', { ...table, value: table.value.with(0, -1) }],
  ['a fraction of a case', { ...table, value: table.value.with(0, 0.5) }],
  ['a number as a text', { ...table, value: [...table.value.slice(1), '5'] }],
  ['a hidden number without a status', { ...table, status: {} }],
  ['a number with a status', { ...table, status: { ...table.status, 0: 'A' } }],
  ['an unknown status', { ...table, status: { ...table.status, 2: 'X' } }],
  ['another size', { ...table, size: table.size.with(0, 99) }],
  ['another order', { ...table, id: table.id.toReversed(), size: table.size.toReversed() }],
  ['another name for time', JSON.parse(JSON.stringify(table).replaceAll('"tid"', '"när"'))],
  ['a code twice', changed('dimension.orsak.category.index.1', '_tot')],
  ['a code without a label', changed('dimension.orsak.category.label._tot')],
  ['another measure', changed('dimension.matt.category.index.0', 'personer')],
  ['no times', changed('extension.tider')],
  ['a thousand years', changed('extension.tider.2023.till', '9999-12-31')],
  ['no fields', changed('extension.fält')],
  ['no notes on a field', changed('extension.fält.orsak', null)],
  ['the format before this one', changed('extension.format', 'skav-aggregat/1')],
  ['no smallest number to show', changed('extension.skydd.k')],
])('%s is not well formed', (_what, damaged) => expect(isDataset(damaged)).toBe(false));

/** The table with another value at a path, or with the path deleted. */
function changed(path: string, value?: unknown): unknown {
  const copy = structuredClone(table) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  expect(place).toHaveProperty([last]);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}
