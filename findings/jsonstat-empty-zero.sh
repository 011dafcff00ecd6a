#!/usr/bin/env bash
# A number that is missing in a CSV file is zero when it has become JSON-stat.
#
# Expected: `fromCSV` of jsonstat-suite gives null for an empty cell, which is what JSON-stat has for a number that is
#           unknown or withheld; so it does for "n/a", "..", "-" and an empty text in quotes.
# Happens:  an empty cell, and one with a space, become 0, and only those: they are how most tables leave out a number.
#           A status beside the cell is kept, with the zero.
# In Skav:  core/statistics/release/csv.ts leaves a withheld number empty, with the reason as its status; the table is
#           published as JSON-stat too, where it is null, so nobody has to convert the CSV.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jsonstat-suite@4.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromCSV } from 'jsonstat-suite';

const { version } = JSON.parse(readFileSync('node_modules/jsonstat-suite/package.json', 'utf8'));
console.log(`jsonstat-suite ${version}, node ${process.version}`);

function read(cell) {
  const { value, status } = fromCSV(`cause,year,Status,value\nroutine,2025,withheld,${cell}\nsystem,2025,,7\n`);
  console.log(JSON.stringify(cell), '=>', JSON.stringify(value), JSON.stringify(status));
  assert.equal(status[0], 'withheld');
  assert.equal(value[1], 7);
  return value[0];
}
assert.equal(read('12'), 12);
for (const cell of ['n/a', '..', '-', '""']) assert.equal(read(cell), null);
for (const cell of ['', ' ']) assert.equal(read(cell), 0);
JS
node probe.mjs
