#!/usr/bin/env bash
# With the line ends of Windows, csv-stringify writes a text of two lines as two rows.
#
# Expected: a text with a line break is put in quotation marks (RFC 4180, 2.6), whichever line ends the rows have. By
#           default csv-stringify does so, for LF, CR and both.
# Happens:  when `record_delimiter` is set, also to the default \n, it only looks for that very delimiter. In a file with
#           CRLF, as Excel wants it, a text with a lone LF has no quotation marks; that is what a form in a browser or an
#           edited file gives. csv-parse, by the same authors, reads two rows of it, or fails.
# In Skav:  not used: quoted in core/statistics/release/csv.ts puts every text with a CR or LF in quotation marks.
# Source:   https://github.com/adaltas/node-csv/issues/467 (closed); `quote_record_delimiter` in
#           lib/api/normalize_options.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts csv-parse@7.0.3 csv-stringify@6.9.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

for (const name of ['csv-parse', 'csv-stringify'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function write(text, options) {
  const csv = stringify([['Aneby', text]], options);
  console.log(JSON.stringify(options ?? {}), '=>', JSON.stringify(csv));
  return csv;
}
assert.equal(write('rad 1\nrad 2'), 'Aneby,"rad 1\nrad 2"\n');
assert.equal(write('rad 1\rrad 2'), 'Aneby,"rad 1\rrad 2"\n');
assert.equal(write('rad 1\r\nrad 2', { record_delimiter: 'windows' }), 'Aneby,"rad 1\r\nrad 2"\r\n');

assert.equal(write('rad 1\nrad 2', { record_delimiter: 'windows' }), 'Aneby,rad 1\nrad 2\r\n');
assert.equal(write('rad 1\nrad 2', { record_delimiter: '\r\n' }), 'Aneby,rad 1\nrad 2\r\n');
assert.equal(write('rad 1\rrad 2', { record_delimiter: '\n' }), 'Aneby,rad 1\rrad 2\n');

const csv = write('rad 1\nrad 2', { record_delimiter: 'windows' });
assert.throws(() => parse(csv), { code: 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' });
const rows = parse(csv, { relax_column_count: true });
console.log('read again:', JSON.stringify(rows));
assert.equal(rows.length, 2);
JS
node probe.mjs
