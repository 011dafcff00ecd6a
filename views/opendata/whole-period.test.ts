import fc from 'fast-check';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { tableRows } from '../../core/statistics/release/csv.ts';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import { readReleases } from '../../testing/release.ts';
import { excelCsv } from './excel-csv.ts';
import { periodSheets, type Tables } from './period-sheets.ts';
import { wholePeriodFiles } from './whole-period.ts';
import { workbook } from './workbook.ts';

const releases = readReleases('cases/releases');
const year = releases.find(({ release }) => release.id === '2025');
if (!year) throw new Error('2025 is not released');

/** The sheets of a workbook, read by another library than the one that wrote it. */
const opened = async (tables: Tables) => readExcelFile(Buffer.from(await workbook(tables)));
/** The rows of the CSV file, read with semicolons, without the headers. */
const parsed = (tables: Tables) =>
  Papa.parse<string[]>(excelCsv(tables), { delimiter: ';', skipEmptyLines: true }).data.slice(1);

/** The year with another label on the first code of its first table with a field. */
function relabelled(label: string): Tables {
  const tables: Tables = structuredClone({ release: year?.release, datasets: year?.datasets }) as Tables;
  const table = tables.datasets.find(({ id }) => id.length > 2) as Dataset;
  const category = table.dimension[table.id[0] ?? '']?.category;
  if (category) category.label[category.index[1] ?? ''] = label;
  return { ...tables, datasets: [table] };
}

describe('a workbook of a year', () => {
  it('has every table, with numbers as numbers and the day as a day', async () => {
    const [contents, ...sheets] = await opened(year);
    expect(contents?.data[2]).toEqual(['Räknat som det var den', new Date('2026-01-31T00:00:00Z')]);
    expect(sheets).toHaveLength(year.datasets.length);
    for (const [at, { sheet, data }] of sheets.entries()) {
      const table = year.datasets[at] as Dataset;
      expect(contents?.data).toContainEqual([sheet, table.label]);
      const fields = table.id.length - 2;
      const numbers = data.slice(1).flatMap((row) => row.slice(1 + fields, -1));
      expect(numbers).toEqual(table.value);
      const hidden = data.slice(1).filter((row) => row.at(-1) !== null);
      expect(hidden).toHaveLength([...tableRows(table)].filter(({ status }) => status).length);
    }
    const [, row] = sheets[0]?.data ?? [];
    expect(row).toEqual(['2025', 52, 65, null]);
  });

  it('has the same bytes at each build', async () => {
    const [one, other] = [await workbook(year), await workbook(year)];
    expect(Buffer.compare(one, other)).toBe(0);
    // The time of each entry of the zip file: 1 January 1980.
    expect(Buffer.from(one).readUInt32LE(10)).toBe(0x00_21_00_00);
  });

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '=HYPERLINK("https://example.org")'])(
    'keeps the text %s as a text, and the CSV file marks it as one',
    async (label) => {
      const tables = relabelled(label);
      expect((await opened(tables))[1]?.data[2]?.[1]).toBe(label);
      expect(parsed(tables)[1]?.[3]).toBe(`'${label}`);
    },
  );
});

describe('the CSV file of a year', () => {
  const rows = parsed(year);

  it('has a row for each number of each table, with the same values', () => {
    const all = year.datasets.flatMap((table) => [...tableRows(table)]);
    expect(rows.map((row) => row[6])).toEqual(all.map(({ numbers: [cases] }) => String(cases ?? '')));
    expect(rows.every((row) => row.length === 9)).toBe(true);
    expect(rows.filter((row) => row[6] === '' && row[8] === '')).toEqual([]);
  });

  it('begins with a byte order mark, and ends lines as Excel does', () => {
    expect(excelCsv(year).startsWith('\ufeffTabell;Period;')).toBe(true);
    expect(excelCsv(year).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps semicolons and quotes inside a value', () => {
    expect(parsed(relabelled('a; "b"'))[1]?.[3]).toBe('a; "b"');
  });
});

it('sheets have names that Excel takes, whatever the fields are called', () => {
  const label = fc.string({ minLength: 1, maxLength: 50, unit: fc.constantFrom(..."aAå[]:*?/\\' ") });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
      const [base] = relabelled('x').datasets as [Dataset];
      const datasets = labels.map((each) => {
        const table = structuredClone(base);
        Object.assign(table.dimension[table.id[0] ?? ''] ?? {}, { label: each });
        return table;
      });
      const names = periodSheets({ release: year.release, datasets }).map(({ name }) => name);
      for (const name of names) {
        expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
        expect(name.trim()).toBe(name);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
    { numRuns: 50 },
  );
});

it('each release has both files, and without a release there are none', async () => {
  expect([...(await wholePeriodFiles([])).keys()]).toEqual([]);
  const paths = [...(await wholePeriodFiles(releases)).keys()];
  expect(paths).toEqual(
    releases.flatMap(({ release: { id } }) => [`/oppna-data/${id}.xlsx`, `/oppna-data/${id}.csv`]),
  );
});
