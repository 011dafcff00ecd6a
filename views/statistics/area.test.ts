import { describe, expect, it } from 'vitest';
import { type Period, parsePeriod } from '../../core/statistics/period.ts';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { makeRelease, plan, releaseInput, stored } from '../../testing/release.ts';
import { editionOf, editions } from '../../testing/statistics/editions.ts';
import { pageMarkup, textOf } from '../../testing/statistics/page-markup.ts';
import { areaEdition, areasOf, whyNoAreas } from './area.ts';
import { codesOf, publishedEdition, tableFields, totalOf } from './edition.ts';

describe('areas', () => {
  it('have pages only when something is crossed with the area', () => {
    expect(editions.flatMap((edition) => areasOf(edition))).toEqual([]);
  });

  it('get the numbers of their own code', () => {
    const edition = editionOf('2025');
    const table = edition.tables.find((each) => tableFields(each).join() === 'omrade');
    if (!table) throw new Error('no table of areas');
    const of = areaEdition(edition, 'nassjo');
    expect(of.tables).toHaveLength(1);
    expect(totalOf(of)).toBe(cellAt(table, { omrade: 'nassjo' }));
  });

  it('show a slice of a cross table under the name of the same table for all areas', () => {
    const edition = editionOf('2025');
    const cause = edition.tables.find((each) => tableFields(each).join() === 'orsak');
    const area = edition.tables.find((each) => tableFields(each).join() === 'omrade');
    if (!cause || !area?.dimension['omrade']) throw new Error('no tables');
    const crossed = {
      ...cause,
      label: 'Område och orsak',
      id: ['omrade', ...cause.id],
      size: [codesOf(area, 'omrade').length + 1, ...cause.size],
      dimension: { ...cause.dimension, omrade: area.dimension['omrade'] },
    };
    const of = areaEdition({ ...edition, tables: [cause, crossed] }, 'nassjo');
    expect(of.tables.map(({ label }) => label)).toEqual([cause.label]);
  });

  it('lack pages for a reason, and the reason is given', () => {
    expect(whyNoAreas(editionOf('2025'))).toBe('');
    const tabeller = plan.tabeller.flatMap(({ intern, ...one }) =>
      intern && one.id !== 'omrade-orsak' ? [] : [one],
    );
    const crossed = { ...plan, tabeller };
    const of = (cases: number, id: string) => {
      const input = releaseInput(cases, id, { plan: crossed, period: parsePeriod(id) as Period });
      const { release, datasets } = stored(makeRelease(input), input);
      return publishedEdition(release, datasets);
    };
    const [year, half] = [of(60, '2025'), of(60, '2025-delar')];
    expect(whyNoAreas(year)).toContain('inget tal i dem är under fem');
    expect(whyNoAreas(half)).toContain('bara ha egna sidor för hela år');
    expect(textOf(pageMarkup(year))).toContain(
      'Område och orsak: visas bara när inget tal i den är under fem.',
    );
    expect(textOf(pageMarkup(of(6, '2025')))).toContain(
      'Område och orsak: finns bara för år med minst tio ärenden.',
    );
    expect(textOf(pageMarkup(half))).toContain('Område och orsak: finns bara för hela år.');
  });
});
