import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readReleases } from '../../../testing/release.ts';
import { csv, csvwMetadata } from './csv.ts';
import type { Dataset } from './dataset.ts';

// No validator of CSV on the Web is published for Node, so the rules of the standard that our files can break are
// written down here. "Metadata" is the W3C recommendation Metadata Vocabulary for Tabular Data (17 December 2015).

interface Column {
  name: string;
  titles?: string | string[] | Record<string, string | string[]>;
  datatype: string | { base: string; minimum?: number; format?: string };
  null?: string;
}

interface Metadata {
  '@context': [string, { '@language': string }];
  url: string;
  tableSchema: { columns: Column[]; primaryKey: string[] };
}

const titlesOf = ({ name, titles }: Column): string[] =>
  typeof titles === 'object' ? Object.values(titles).flat() : [titles ?? name];

/** The rules of the standard that a file and its description break. */
function broken(text: string, { '@context': context, url, tableSchema }: Metadata): string[] {
  const found: string[] = [];
  // Model, section 8.2: a byte order mark is not part of the first cell.
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  }).data;
  const { columns, primaryKey } = tableSchema;
  // Metadata, section 5.2: the context.
  if (context[0] !== 'http://www.w3.org/ns/csvw') found.push('context');
  // Metadata, section 5.3: a table has a url.
  if (!/^[a-z0-9-]+\.csv$/.test(url)) found.push('url');
  // Metadata, section 5.5.1, schema compatibility: as many columns, and a title in common with each header.
  if (columns.length !== header.length) found.push('columns');
  for (const [at, column] of columns.entries())
    if (!titlesOf(column).includes(header[at] ?? '')) found.push(`titles ${column.name}`);
  // Metadata, section 5.6: names are unique and are URI template variables.
  if (new Set(columns.map(({ name }) => name)).size < columns.length) found.push('names');
  if (!columns.every(({ name }) => /^[A-Za-z0-9][\w.]*$/.test(name))) found.push('name');
  // Model, section 6.4: each value has the datatype of its column, or is null.
  for (const row of rows)
    for (const [at, { name, datatype, null: none }] of columns.entries()) {
      const value = row[at] ?? '';
      if (value === none) continue;
      const { base, minimum, format } = typeof datatype === 'string' ? { base: datatype } : { ...datatype };
      if (base === 'integer' && !/^-?\d+$/.test(value)) found.push(`value ${name}`);
      if (minimum !== undefined && Number(value) < minimum) found.push(`minimum ${name}`);
      if (format !== undefined && !new RegExp(`^(?:${format})$`).test(value)) found.push(`format ${name}`);
    }
  // Metadata, section 5.5: the primary key names columns and is different in each row.
  const key = primaryKey.map((name) => columns.findIndex((column) => column.name === name));
  if (key.includes(-1)) found.push('key');
  if (new Set(rows.map((row) => key.map((at) => row[at]).join('\0'))).size < rows.length)
    found.push('key twice');
  return [...new Set(found)];
}

const released = readReleases('cases/releases').flatMap(({ release, datasets, ...stored }) => {
  const { files } = stored as unknown as { files: Record<string, string> };
  return datasets.map((table) => ({ release, table, files }));
});

it('every released table can be read with its description', () => {
  expect(released.length).toBeGreaterThan(12);
  for (const { release, table, files } of released) {
    const { tabell } = table.extension;
    const metadata = JSON.parse(files[`${tabell}.csv-metadata.json`] ?? '') as Metadata;
    expect(broken(files[`${tabell}.csv`] ?? '', metadata), `${release.id} ${tabell}`).toEqual([]);
    expect(broken(csv(table), csvwMetadata(table, `${tabell}.csv`) as Metadata)).toEqual([]);
  }
});

it.each<[rule: string, change: (metadata: Metadata) => unknown, text?: (text: string) => string]>([
  [
    'titles omrade_kod',
    ({ tableSchema }) => Object.assign(tableSchema.columns[0] ?? {}, { titles: 'Område, kod' }),
  ],
  ['columns', ({ tableSchema }) => tableSchema.columns.pop()],
  ['names', ({ tableSchema }) => Object.assign(tableSchema.columns[1] ?? {}, { name: 'omrade_kod' })],
  ['key', ({ tableSchema }) => tableSchema.primaryKey.push('finns_inte')],
  ['key twice', ({ tableSchema }) => Object.assign(tableSchema, { primaryKey: ['tid'] })],
  ['value arenden', () => undefined, (text) => text.replace(/,(\d+),\r/, ',$1 st,\r')],
  ['format status', () => undefined, (text) => text.replace(/,A\r/, ',B\r')],
])('the rule "%s" is found when it is broken', (rule, change, text = (same) => same) => {
  const table = released.find(({ table }) => table.extension.tabell === 'omrade')?.table as Dataset;
  const metadata = structuredClone(csvwMetadata(table, 'omrade.csv')) as Metadata;
  change(metadata);
  expect(broken(text(csv(table)), metadata)).toContain(rule);
});
