#!/usr/bin/env bash
# In a CSV file with two kinds of line end, Papa Parse joins rows.
#
# Expected: what parsers of CSV do (Python's csv, R, Excel): a row ends at LF or CRLF, whichever it has. An empty
#           `newline` is documented as "auto-detect".
# Happens:  one kind is chosen for the whole file. Rows that end in the other way become one row, whose cell in the
#           middle has both values; or the last cell of a row keeps a CR. `errors` is empty. A file becomes so when
#           two are put together, or its headings are typed in another program.
# In Skav:  adapters/spreadsheet/csv.ts makes every CRLF an LF first.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts papaparse@5.7.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const { version } = JSON.parse(readFileSync('node_modules/papaparse/package.json', 'utf8'));
console.log(`papaparse ${version}, node ${process.version}`);

function rows(text) {
  const { data, errors } = Papa.parse(text, { delimiter: ';', skipEmptyLines: true });
  console.log(`${JSON.stringify(text)} has the rows`, data, 'and the errors', errors);
  assert.deepEqual(errors, []);
  return data;
}

const right = [
  ['id', 'days'],
  ['A', '1'],
  ['B', '2'],
  ['C', '3'],
];
assert.deepEqual(rows('id;days\r\nA;1\r\nB;2\r\nC;3\r\n'), right);
assert.deepEqual(rows('id;days\nA;1\nB;2\nC;3\n'), right);
assert.deepEqual(rows('id;days\r\nA;1\nB;2\r\nC;3\r\n'), [
  ['id', 'days'],
  ['A', '1\nB', '2'],
  ['C', '3'],
]);
assert.deepEqual(rows('id;days\nA;1\r\nB;2\r\nC;3\r\n'), [
  ['id', 'days'],
  ['A', '1\r'],
  ['B', '2\r'],
  ['C', '3\r'],
]);
JS
node probe.mjs
