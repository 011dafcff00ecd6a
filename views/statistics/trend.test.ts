import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../core/generate/random.ts';
import { editionOf } from '../../testing/statistics/editions.ts';
import { pageMarkup } from '../../testing/statistics/page-markup.ts';
import type { Edition } from './edition.ts';
import { testOf } from './trend.ts';

const quarters = (cells: readonly (number | '<10' | '..')[]) =>
  cells.map((cell, at) => ({ time: `${2000 + Math.floor(at / 4)}-K${1 + (at % 4)}`, cell }));

it('a hidden small number is low, not missing', () => {
  const hidden = quarters(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? '<10' : 12)));
  expect(testOf(hidden)).toMatchObject({ useful: 20, verdict: 'steady' });
  const fallen = quarters(Array.from({ length: 20 }, (_, at) => (at < 10 ? 12 : '<10')));
  expect(testOf(fallen).verdict).toBe('changed');
  expect(testOf(quarters(Array.from({ length: 20 }, () => '..' as const))).useful).toBe(0);
});

/** Months with a summer dip, under a constant mean. */
function months(random: () => number, mean: number, years: number) {
  return Array.from({ length: 12 * years }, (_, at) => {
    const month = at % 12;
    const limit = Math.exp(-mean * (month === 6 ? 0.4 : 1));
    let [cell, product] = [0, random()];
    for (; product > limit; cell++) product *= random();
    return { time: `${2020 + Math.floor(at / 12)}-${String(month + 1).padStart(2, '0')}`, cell };
  });
}

it('months are compared with the same month, so that a season is seldom taken for a change', () => {
  for (const mean of [20 / 12, 300 / 12]) {
    const random = seededRandom(15);
    let changed = 0;
    for (let i = 0; i < 400; i++) if (testOf(months(random, mean, 3)).verdict === 'changed') changed++;
    expect(changed / 400, String(mean)).toBeLessThanOrEqual(0.1);
  }
});

it('months that all rise are a change', () => {
  const rising = months(seededRandom(1), 20, 1).flatMap(({ cell }, at) =>
    [2024, 2025].map((year) => ({
      time: `${year}-${String(at + 1).padStart(2, '0')}`,
      cell: year === 2025 ? cell + 10 : cell,
    })),
  );
  expect(testOf(rising.toSorted((a, b) => (a.time < b.time ? -1 : 1))).verdict).toBe('changed');
});

describe('the trend', () => {
  const edition = editionOf('2025');
  const older = ({ period, tables }: Edition, years: number): Edition => {
    const moved = JSON.parse(JSON.stringify(tables).replaceAll('2025', String(2025 - years)));
    return { ...edition, period: { ...period, id: String(2025 - years) }, tables: moved };
  };
  const figure = (of: readonly Edition[], own = edition) =>
    /<svg class="run".*?<\/figure>/s.exec(pageMarkup(own, undefined, of))?.[0] ?? '';
  /** The same year without quarters, with another total or a hidden one. */
  const plain = (years: number, total: number | null): Edition => {
    const year = older(edition, years);
    const [all, ...rest] = year.tables;
    if (!all) throw new Error('no table');
    const tid = {
      ...all.dimension['tid'],
      label: 'Period',
      category: { index: [year.period.id], label: {} },
    };
    const own = {
      ...all,
      size: [1, 2],
      dimension: { ...all.dimension, tid },
      value: [total, total],
      status: total === null ? { 0: 'A' as const, 1: 'A' as const } : {},
    };
    return { ...year, tables: [own, ...rest] };
  };

  it('covers all released quarters, so that it has enough periods', () => {
    const quarters = figure([older(edition, 1), edition, older(edition, 2)]);
    expect(quarters.match(/<circle/g)?.length).toBe(12);
    expect([...quarters.matchAll(/text-anchor="middle">([^<]+)</g)].map(([, tick]) => tick)).toEqual([
      'K1 23',
      'K1 24',
      'K1 25',
    ]);
  });

  it('is by year when a year has no quarters, and a year that is too small is low, not missing', () => {
    const years = figure([plain(3, 20), plain(2, null), plain(1, 26)], plain(0, 32));
    expect(years.match(/<circle/g)?.length).toBe(4);
    expect(years.match(/<circle class="low"/g)?.length).toBe(1);
    expect(years).toContain('median 23');
  });

  it('has no median when half of the numbers are hidden, and is not drawn for a single number', () => {
    expect(figure([plain(3, null), plain(2, null), plain(1, 26)], plain(0, 32))).not.toContain('– – median');
    expect(figure([], plain(0, 32))).toBe('');
  });

  it('is by quarter when the years show fewer numbers', () => {
    expect(figure([plain(2, null), plain(1, null)]).match(/<circle/g)?.length).toBe(4);
  });
});
