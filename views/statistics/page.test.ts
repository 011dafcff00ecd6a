import { describe, expect, it } from 'vitest';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { FORBIDDEN_WORDS } from '../../core/texts/forbidden-words.ts';
import { QUESTION_TEXTS } from '../../core/texts/questions.ts';
import { readReleases } from '../../testing/release.ts';
import { areaEdition, areasOf, whyNoAreas } from './area.ts';
import { anomalySentences } from './claims.ts';
import { codesOf, type Edition, publishedEdition, tableFields, totalOf } from './edition.ts';
import { statisticsPage } from './page.ts';
import { hasPage, openingEdition, periodTable } from './period-table.ts';
import { currentReleases, yearBefore } from './periods.ts';
import { sectionsOf } from './sections.ts';

const current = currentReleases(readReleases('cases/releases'));
const editions = current.map(({ release, datasets }) => publishedEdition(release, datasets));
const editionOf = (id: string): Edition => {
  const found = editions.find(({ period }) => period.id === id);
  if (!found) throw new Error(id);
  return found;
};
const page = (edition: Edition) =>
  statisticsPage(
    edition,
    editions.find(({ period }) => period.id === yearBefore(edition.period.id)),
  ).text;
const text = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe.each(editions.map((edition) => [edition.period.id, edition] as const))(
  'the page of %s',
  (_id, edition) => {
    const markup = page(edition);

    it('has no forbidden words, and no NaN or undefined', () => {
      expect(text(markup)).not.toMatch(FORBIDDEN_WORDS);
      expect(text(markup)).not.toMatch(/NaN|undefined|Infinity|null/);
    });

    it('has the answers first, then all tables folded with data quality last, then method with the guarantee', () => {
      const at = ['<h2 id="viktigast"', '<details class="tables"', '<h3 id="kvalitet"', '<h2 id="metod"'].map(
        (tag) => markup.indexOf(tag),
      );
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(at[0]).toBe(markup.indexOf('<h2'));
      const asked = Object.values(QUESTION_TEXTS);
      expect([...markup.matchAll(/<h3 id="fraga-[a-z]+">([^<]+)</g)].map(([, question]) => question)).toEqual(
        asked,
      );
      expect(text(markup)).toContain('Garanti:');
    });

    it('has unique ids, a name for every section, and no inline style or script', () => {
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, label = ''] of markup.matchAll(/aria-labelledby="([^"]+)"/g))
        for (const of of label.split(' ')) expect(ids).toContain(of);
      expect(markup).not.toMatch(/ style=|<style|<script/);
    });

    it('shows every table of the release as a chart or among the key figures', () => {
      const [main, more] = sectionsOf(edition);
      const shown = [...main, ...more.flatMap(({ tables }) => tables)];
      for (const table of edition.tables) {
        const summary = ['ej-ifyllda', 'ovriga'].some((field) => tableFields(table).join() === field);
        const isTotal = tableFields(table).length === 0;
        expect(shown.includes(table) || summary || isTotal, table.extension.tabell).toBe(true);
      }
    });
  },
);

describe('the year 2025', () => {
  const edition = editionOf('2025');
  const markup = page(edition);

  it('shows areas in the order of their list, never by their numbers, and the hidden ones as one line', () => {
    const table = edition.tables.find((each) => tableFields(each).join() === 'omrade');
    if (!table) throw new Error('no table of areas');
    const shown = codesOf(table, 'omrade').filter(
      ({ code }) => typeof cellAt(table, { omrade: code }) === 'number',
    );
    const names = shown.map(({ label }) => label);
    const figure = /id="tabell-omrade".*?<\/figure>/s.exec(markup)?.[0] ?? '';
    const rows = [...figure.matchAll(/<th scope="row">([^<]+)</g)].map(([, name]) => name);
    expect(rows).toEqual([...names, '3 dolda tillsammans', 'Alla ärenden']);
  });

  it('shows the released total, whatever is hidden', () => {
    const figure = /id="tabell-orsak".*?<\/figure>/s.exec(markup)?.[0] ?? '';
    expect(/<tfoot>.*?<td class="num">(\d+)</.exec(figure)?.[1]).toBe(String(totalOf(edition)));
  });

  it('explains why it is not compared with a year that is too small', () => {
    expect(text(markup)).toContain('Antalet under 2024 är för litet för att visas');
  });
});

describe('a page with little to show', () => {
  it('of a period with too few cases says so and shows no share', () => {
    const markup = text(page(editionOf('2024')));
    expect(markup).toContain('Antalet ärenden är för litet för att visas.');
    expect(markup).not.toContain('%');
  });

  it('without the year before says that there is nothing to compare with', () => {
    const alone = text(statisticsPage(editionOf('2025'), undefined).text);
    expect(alone).toContain('Det finns ingen tidigare period att jämföra med.');
  });
});

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
    expect(whyNoAreas(editionOf('2025'))).toContain('inget tal i dem är under fem');
    expect(whyNoAreas(editionOf('2026-delar'))).toContain('bara ha egna sidor för hela år');
    const why = (id: string) => text(page(editionOf(id)));
    expect(why('2025')).toContain('Område och orsak: visas bara när inget tal i den är under fem.');
    expect(why('2024')).toContain('Område och orsak: finns bara för år med minst tio ärenden.');
    expect(why('2026-delar')).toContain('Område och orsak: finns bara för hela år.');
  });
});

it('a correction says which tables stay though cases have changed', () => {
  const edition = editionOf('2025');
  const { release } = edition;
  if (!release) throw new Error('no release');
  const corrected = { ...release, ändrade: [{ id: 'lost', ärenden: 3 }] };
  expect(text(page({ ...edition, release: corrected }))).toContain(
    'Avvikelser som redan var lösta: minst 3 ärenden har ändrats till och med 31 januari 2026.',
  );
});

it('a correction replaces the release that it corrects', () => {
  const release = (id: string, nr: number, period = id) => ({
    release: {
      id,
      nr,
      period: { id: period, namn: period, från: `${period}-01-01`, till: `${period}-12-31` },
    } as never,
  });
  const found = currentReleases([
    release('2024', 1),
    release('2025', 2),
    release('2024-rattad-1', 3, '2024'),
  ]);
  expect(found.map((each) => (each.release as { id: string }).id)).toEqual(['2025', '2024-rattad-1']);
  expect(yearBefore('2026-T2')).toBe('2025-T2');
});

describe('an inconsistency', () => {
  const edition = editionOf('2025');
  const change = (field: string, value: (n: number | null, at: number) => number | null): Edition => ({
    ...edition,
    tables: edition.tables.map((table) =>
      tableFields(table).join() === field ? { ...table, value: table.value.map(value) } : table,
    ),
  });

  it('is not found in any release', () => {
    for (const each of editions) expect(anomalySentences(each)).toEqual([]);
  });

  it('is a sum that differs from the total', () => {
    const lost = change('lost', (n, at) => (at === 2 && n !== null ? n - 1 : n));
    expect(anomalySentences(lost)).toEqual([expect.stringContaining('delarna är 31 tillsammans')]);
    expect(page(lost)).toContain('behöver en förklaring');
  });
});

describe('the trend', () => {
  const edition = editionOf('2025');
  const older = ({ period, tables }: Edition, years: number): Edition => {
    const moved = JSON.parse(JSON.stringify(tables).replaceAll('2025', String(2025 - years)));
    return { ...edition, period: { ...period, id: String(2025 - years) }, tables: moved };
  };
  const figure = (of: readonly Edition[], own = edition) =>
    /<svg class="run".*?<\/figure>/s.exec(statisticsPage(own, undefined, { otherEditions: of }).text)?.[0] ??
    '';
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

describe('what has a page', () => {
  it('is a year with tables; everything else is a row in the table of periods', () => {
    expect(editions.filter(hasPage).map(({ period }) => period.id)).toEqual(['2025']);
    const table = periodTable(editions).text;
    for (const { period } of editions) expect(text(table).toLowerCase()).toContain(period.namn);
    expect(table.match(/<a /g)?.length).toBe(1);
    expect(openingEdition(editions)?.period.id).toBe('2025');
    expect(openingEdition(editions.filter(({ period }) => period.id !== '2025'))).toBeUndefined();
  });
});

it('a table of ripe cases has its shares of those only, and the rest on a line', () => {
  const edition = editionOf('2025');
  const lost = edition.tables.find((table) => tableFields(table).join() === 'lost');
  if (!lost?.dimension['lost']) throw new Error('no table');
  const { index, label } = lost.dimension['lost'].category;
  const category = { index: [...index, 'ej-mogen'], label: { ...label, 'ej-mogen': 'För tidigt att säga' } };
  const table = {
    ...lost,
    size: [4, 1, 1],
    value: [32, 25, 2, 5],
    status: {},
    dimension: { ...lost.dimension, lost: { ...lost.dimension['lost'], category } },
  };
  const page = text(
    statisticsPage({ ...edition, tables: [...edition.tables.slice(0, 1), table] }, undefined).text,
  );
  expect(page).toMatch(/Ja 25 93 %\s.*Alla som kan bedömas 27/);
  expect(page).toContain('Inte med i andelarna: för tidigt att säga 5.');
  expect(page).not.toContain('För tidigt att säga 5 ');
});
