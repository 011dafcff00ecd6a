import { describe, expect, it } from 'vitest';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { FORBIDDEN_WORDS } from '../../core/texts/forbidden-words.ts';
import { QUESTION_TEXTS } from '../../core/texts/questions.ts';
import { makeRelease, releaseInput, stored } from '../../testing/release.ts';
import { editionOf, editions } from '../../testing/statistics/editions.ts';
import { pageMarkup, textOf } from '../../testing/statistics/page-markup.ts';
import { anomalySentences } from './claims.ts';
import { codesOf, type Edition, publishedEdition, tableFields, totalOf } from './edition.ts';
import { hasPage, openingEdition, periodTable } from './period-table.ts';
import { currentReleases, yearBefore } from './periods.ts';
import { saysSomething, sectionsOf } from './sections.ts';

/** A year with fewer than ten cases. */
const fewInput = releaseInput(6, '2024');
const fewRelease = stored(makeRelease(fewInput), fewInput);
const few = publishedEdition(fewRelease.release, fewRelease.datasets);
const page = (edition: Edition) =>
  pageMarkup(
    edition,
    editions.find(({ period }) => period.id === yearBefore(edition.period.id)),
  );

describe.each(editions.map((edition) => [edition.period.id, edition] as const))(
  'the page of %s',
  (_id, edition) => {
    const markup = page(edition);

    it('has no forbidden words, and no NaN or undefined', () => {
      expect(textOf(markup)).not.toMatch(FORBIDDEN_WORDS);
      expect(textOf(markup)).not.toMatch(/NaN|undefined|Infinity|null/);
    });

    it('has the answers first, then all tables folded with data quality last, then method with the guarantee', () => {
      const at = ['<h2 id="viktigast"', '<details class="tables ', '<h3 id="kvalitet"', '<h2 id="metod"'].map(
        (tag) => markup.indexOf(tag),
      );
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(at[0]).toBe(markup.indexOf('<h2'));
      const asked = Object.values(QUESTION_TEXTS);
      expect([...markup.matchAll(/<h3 id="fraga-[a-z]+">([^<]+)</g)].map(([, question]) => question)).toEqual(
        asked,
      );
      expect(textOf(markup)).toContain('Garanti:');
      // A board reads it: what to run is on the page with the files.
      expect(textOf(markup)).not.toContain('skav ');
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
        if (!saysSomething(table))
          expect(textOf(markup)).toContain(`${table.label}: alla tal är för små för att visas.`);
        else expect(shown.includes(table) || summary || isTotal, table.extension.tabell).toBe(true);
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
    expect(
      [...figure.matchAll(/<tfoot>.*?<td class="num">\d+<.td>\s*<td class="num">(\d+)</g)].map(([, n]) => n),
    ).toEqual([String(totalOf(edition))]);
  });

  it('explains why it is not compared with a year that is too small', () => {
    expect(textOf(pageMarkup(edition, few))).toContain('Antalet under 2024 är för litet för att visas');
  });
});

describe('a page with little to show', () => {
  it('of a period with too few cases says so and shows no share', () => {
    const markup = textOf(page(few));
    expect(markup).toContain('Antalet ärenden är för litet för att visas.');
    expect(markup).not.toContain('%');
  });

  it('without the year before says that there is nothing to compare with', () => {
    const alone = textOf(pageMarkup(editionOf('2025')));
    expect(alone).toContain('Det finns ingen tidigare period att jämföra med.');
  });
});

it('a correction says which tables stay though cases have changed', () => {
  const edition = editionOf('2025');
  const { release } = edition;
  if (!release) throw new Error('no release');
  const corrected = { ...release, ändrade: [{ id: 'lost', ärenden: 3 }] };
  expect(textOf(page({ ...edition, release: corrected }))).toContain(
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
    expect(anomalySentences(lost)).toEqual([expect.stringContaining('delarna är 51 tillsammans')]);
    expect(page(lost)).toContain('behöver en förklaring');
  });
});

describe('what has a page', () => {
  it('is a year with tables; everything else is a row in the table of periods', () => {
    const all = [...editions, few];
    expect(all.filter(hasPage).map(({ period }) => period.id)).toEqual(['2025', '2024', '2023']);
    const table = periodTable(all).text;
    for (const { period } of all) expect(textOf(table).toLowerCase()).toContain(period.namn);
    expect(table.match(/<a /g)?.length).toBe(3);
    expect(openingEdition(editions)?.period.id).toBe('2025');
    expect(openingEdition(all.filter((each) => !hasPage(each)))).toBeUndefined();
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
  const page = textOf(pageMarkup({ ...edition, tables: [...edition.tables.slice(0, 1), table] }));
  expect(page).toMatch(/Ja 25 93 %\s.*Alla som kan bedömas 27/);
  expect(page).toContain('Inte med i andelarna: för tidigt att säga 5.');
  expect(page).not.toContain('För tidigt att säga 5 ');
});
