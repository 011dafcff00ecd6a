import type { SuppressionStatus } from '../cell.ts';
import { type Dataset, METRICS } from './dataset.ts';

/** Returns a field's column name: lower case, ASCII, underscores. */
export const columnName = (id: string): string => id.replaceAll('-', '_');

/** A row of a table: a code and its label for each field and for the time, the numbers in order, and their status. */
export interface TableRow {
  codes: { id: string; code: string; label: string }[];
  numbers: (number | null)[];
  status: SuppressionStatus | undefined;
}

/** Every row of a table, in its own order. */
export function* tableRows(dataset: Dataset): Generator<TableRow> {
  const dims = dataset.id.slice(0, -1);
  const measures = metricsOf(dataset.dimension).length;
  for (let at = 0; at < dataset.value.length; at += measures) {
    let rest = at / measures;
    const codes = dims
      .toReversed()
      .map((id) => {
        const { index, label } = dataset.dimension[id]?.category ?? { index: [], label: {} };
        const code = index[rest % index.length] ?? '';
        rest = Math.floor(rest / index.length);
        return { id, code, label: label[code] ?? code };
      })
      .toReversed();
    yield { codes, numbers: dataset.value.slice(at, at + measures), status: dataset.status[at] };
  }
}

/** The cells of a row in the CSV file: a code and a label for each field, the time, then the numbers and their status. */
function csvCells({ codes, numbers, status }: TableRow): string[] {
  const [first = '', ...others] = numbers.map((number) => String(number ?? ''));
  const cells = codes.flatMap(({ id, code, label }) => (id === 'tid' ? [code] : [code, label]));
  return [...cells, first, status ?? '', ...others];
}

/** Returns the names of the columns, in order. */
export function csvColumns({ id, dimension }: Dataset): string[] {
  const dims = id
    .slice(0, -1)
    .flatMap((dim) => (dim === 'tid' ? ['tid'] : [`${columnName(dim)}_kod`, columnName(dim)]));
  return [...dims, 'arenden', 'status', ...metricsOf(dimension).slice(1)];
}

const metricsOf = (dimension: Dataset['dimension']): string[] => dimension['matt']?.category.index ?? [];

/**
 * Returns a table as CSV: UTF-8 with a byte order mark, commas and CRLF, quoted as in RFC 4180. Whole numbers without
 * separators. A hidden number is empty, and `status` gives the reason.
 */
export function csv(dataset: Dataset): string {
  const rows = [csvColumns(dataset), ...[...tableRows(dataset)].map(csvCells)];
  const lines = rows.map((row) => row.map((cell) => quoted(cell, ',')).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A cell of a CSV file, in quotes where it needs them (RFC 4180). */
export function quoted(text: string, separator: ',' | ';'): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A column. A validator requires the titles to be those of the file's own header; the label is the Dublin Core title.
 */
const titled = (name: string, label: string) => ({ name, titles: name, 'dc:title': label });

/** Returns a machine-readable description of the columns of the CSV file at `url`: CSV on the Web. */
export function csvwMetadata(dataset: Dataset, url: string): object {
  const string = { datatype: 'string' };
  const labels = dataset.id.slice(0, -1).flatMap((id) => {
    if (id === 'tid') return [{ ...titled('tid', 'Period'), ...string }];
    const label = dataset.dimension[id]?.label ?? id;
    return [
      { ...titled(`${columnName(id)}_kod`, `${label}, kod`), ...string },
      { ...titled(columnName(id), label), lang: 'sv', ...string },
    ];
  });
  const number = { datatype: { base: 'integer', minimum: 0 }, null: '' };
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    url,
    'dc:title': dataset.label,
    'dc:publisher': dataset.source,
    'dc:modified': dataset.updated,
    'dc:license': { '@id': 'http://creativecommons.org/publicdomain/zero/1.0/' },
    dialect: { delimiter: ',', encoding: 'utf-8', header: true },
    tableSchema: {
      columns: [
        ...labels,
        { ...titled('arenden', METRICS.arenden), ...number },
        {
          ...titled('status', 'Varför talet inte visas'),
          'dc:description': Object.entries(dataset.extension.skydd.status)
            .map(([letter, text]) => `${letter}: ${text}.`)
            .join(' '),
          datatype: { base: 'string', format: 'A|D' },
          null: '',
        },
        ...(metricsOf(dataset.dimension).length > 1
          ? [{ ...titled('handelser', METRICS.handelser), ...number }]
          : []),
      ],
      primaryKey: csvColumns(dataset).filter((name) => name === 'tid' || name.endsWith('_kod')),
    },
  };
}
