import { describe, expect, it } from 'vitest';
import { readReleases } from '../../../testing/release.ts';
import type { Dataset } from '../release/dataset.ts';
import { audit } from './audit.ts';

const releases = readReleases('cases/releases');

/** The faults that an audit finds when a released table of 2025 is damaged. */
function faults(table: string, damage: (dataset: Dataset) => void): string[] {
  const copy = structuredClone(releases);
  const found = copy
    .find(({ release }) => release.id === '2025')
    ?.datasets.find(({ extension }) => extension.tabell === table);
  if (!found) throw new Error(table);
  damage(found);
  const { fel, godkänd } = audit(copy);
  expect(godkänd).toBe(fel.length === 0);
  return fel.map((each) => `${each.publicering} ${each.tabell} ${each.fel}`);
}
const places = ({ status }: Dataset, wanted: string) =>
  Object.keys(status).flatMap((at) => (status[at] === wanted ? [Number(at)] : []));
const show = (dataset: Dataset, at: number, number: number) => {
  dataset.value[at] = number;
  delete dataset.status[at];
};

describe('an audit', () => {
  it('finds nothing in what the example has released, from its files alone', () => {
    const found = audit(releases);
    expect(found).toMatchObject({ fel: [], godkänd: true });
    expect(found.dolda).toBeGreaterThan(20);
    expect(found.rutor).toBeGreaterThan(found.dolda);
  });

  it('finds a small number that is shown', () =>
    expect(faults('orsak', (table) => show(table, places(table, 'A')[0] ?? 0, 3))).toEqual([
      '2025 orsak litet',
    ]));

  it('finds small numbers that can be worked out', () => {
    const all = (table: Dataset) => {
      const [first = 0] = places(table, 'A');
      for (const at of places(table, 'A').slice(1)) show(table, at, 5);
      return first;
    };
    expect(faults('orsak', (table) => void all(table))).toEqual(['2025 orsak räknas-fram']);
  });

  it('finds larger numbers that are hidden in another order, or for nothing', () => {
    const cover = (table: Dataset) => {
      const shown = table.value.findLastIndex((n) => n !== null && n >= 5);
      table.value[shown] = null;
      table.status[shown] = 'D';
    };
    expect(faults('orsak', cover)).toEqual(['2025 orsak ordning']);
    const whole = (table: Dataset) => {
      for (const at of places(table, 'A')) show(table, at, 5);
      cover(table);
    };
    expect(faults('lost', whole)).toEqual(['2025 lost räknas-fram']);
  });

  it('finds parts that do not add up, hidden parts, and tables of a year that is too small', () => {
    const sums = (table: Dataset) => {
      for (const at of [...places(table, 'A'), ...places(table, 'D')]) show(table, at, 50);
    };
    expect(faults('omrade', sums)).toEqual(['2025 omrade summa']);
    const few = (table: Dataset) => {
      table.value[0] = null;
      table.status[0] = 'A';
    };
    const found = faults('arenden', few);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map((fault) => fault.split(' ')[2]))).toEqual(new Set(['litet', 'summa']));
  });
});
