import { describe, expect, it } from 'vitest';
import { cellAt } from '../../core/statistics/release/dataset.ts';
import { FORBIDDEN_WORDS } from '../../core/texts/forbidden-words.ts';
import { readReleases } from '../../testing/release.ts';
import { areaEdition, areasOf, whyNoAreas } from './area.ts';
import { anomalySentences } from './claims.ts';
import { codesOf, type Edition, publishedEdition, tableFields, totalOf } from './edition.ts';
import { statisticsPage } from './page.ts';
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

    it('has the highlights first, then data quality, then method with the guarantee', () => {
      const at = ['viktigast', 'kvalitet', 'metod'].map((id) => markup.indexOf(`<h2 id="${id}"`));
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(at[0]).toBe(markup.indexOf('<h2'));
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
      const shown = sectionsOf(edition).flatMap(({ tables }) => tables);
      for (const table of edition.tables) {
        const summary = ['ej-ifyllda', 'ovriga'].some((field) => tableFields(table).join() === field);
        const isTotal =
          tableFields(table).length === 0 && (table.dimension['tid']?.category.index.length ?? 0) === 1;
        expect(shown.includes(table) || summary || isTotal, table.extension.tabell).toBe(true);
      }
    });
  },
);

describe('the year 2025', () => {
  const edition = editionOf('2025');
  const markup = page(edition);

  it('shows areas in the order of their list, never by their numbers', () => {
    const table = edition.tables.find((each) => tableFields(each).join() === 'omrade');
    if (!table) throw new Error('no table of areas');
    const names = codesOf(table, 'omrade').map(({ label }) => label);
    const figure = /id="tabell-omrade".*?<\/figure>/s.exec(markup)?.[0] ?? '';
    const rows = [...figure.matchAll(/<th scope="row">([^<]+)</g)].map(([, name]) => name);
    expect(rows).toEqual([...names, 'Alla ärenden']);
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

it('a run chart covers all released years, so that it has enough periods', () => {
  const edition = editionOf('2025');
  const older = ({ period, tables }: Edition, years: number): Edition => {
    const moved = JSON.parse(JSON.stringify(tables).replaceAll('2025', String(2025 - years)));
    return { ...edition, period: { ...period, id: String(2025 - years) }, tables: moved };
  };
  const others = [older(edition, 1), edition, older(edition, 2)];
  const figure = (of: readonly Edition[]) =>
    /<svg class="run".*?<\/figure>/s.exec(
      statisticsPage(edition, undefined, { otherEditions: of }).text,
    )?.[0] ?? '';
  expect(figure([]).match(/<circle/g)?.length).toBe(4);
  const drawn = figure(others);
  expect(drawn.match(/<circle/g)?.length).toBe(12);
  expect([...drawn.matchAll(/text-anchor="middle">([^<]+)</g)].map(([, tick]) => tick)).toEqual([
    'K1 23',
    'K1 24',
    'K1 25',
  ]);
});
