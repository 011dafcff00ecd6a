import { describe, expect, it } from 'vitest';
import { makeRelease, releaseInput, stored } from '../../../actions/release/testing.ts';
import { areaEdition, areasOf, whyNoAreas } from './area.ts';
import { type Edition, publishedEdition, totalOf } from './edition.ts';
import { statisticsPage } from './page.ts';
import { againAfterMeasures, sameCauses } from './patterns.ts';

const editionOf = (cases: number, year: string): Edition => {
  const input = releaseInput(cases, year);
  const made = makeRelease(input);
  return publishedEdition(made.release, stored(made, input).datasets);
};
const [small, large, before] = [editionOf(32, '2025'), editionOf(300, '2025'), editionOf(300, '2024')];

describe('an association of 32 cases', () => {
  it('is told that there are too few to say what comes again', () => {
    expect(againAfterMeasures(small)).toContain('för få ärenden');
    expect(sameCauses(small, [])).toContain('för få år');
    expect(sameCauses({ ...small, period: { ...small.period, id: '2025-T1' } }, [])).toBe('');
  });

  it('has no pages of areas, and is told why', () => {
    expect(whyNoAreas(small)).toContain('det kräver 200 ärenden om året');
  });
});

describe('one of 300', () => {
  it('has the causes of both years', () => {
    expect(sameCauses(large, [before])).toMatch(/^Varje år 2024–2025 finns ”/);
  });

  it('has a page for each area, with its causes', () => {
    const areas = areasOf(large);
    expect(areas.length).toBeGreaterThan(3);
    expect(whyNoAreas(large)).toBe('');
    for (const { code } of areas) {
      const of = areaEdition(large, code);
      const text = statisticsPage(of, undefined, { address: () => undefined }).text.replaceAll(
        /<[^>]+>/g,
        ' ',
      );
      expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(text).toContain('Vad rapporterna handlar om');
      expect(typeof totalOf(of)).toBe('number');
    }
  });

  it('says nothing of measures from numbers that are hidden, and the same as exact ones when they are not', () => {
    expect(againAfterMeasures(large)).toContain('för få ärenden som får visas');
    const open = large.tabeller.map((table) => ({
      ...table,
      value: table.value.map((n) => n ?? 30),
      status: {},
    }));
    expect(againAfterMeasures({ ...large, tabeller: open })).toMatch(/^Samma sak hände igen inom 180 dagar/);
  });
});
