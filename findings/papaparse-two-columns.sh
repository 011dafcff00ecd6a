#!/usr/bin/env bash
# Papa Parse does not find the delimiter of a short file with two columns.
#
# Expected: a semicolon that each row has exactly once, outside quotes, is what a detection of delimiters finds first.
# Happens:  the line break at the end of the file counts as a row with one cell. With two columns that draws the
#           average below two cells, and a delimiter with so few is not considered: the comma is taken instead, each
#           row becomes one cell, and a quoted text with commas in it is cut into pieces. Without the last line break,
#           or with ten rows, it works: so does a first test.
# In Skav:  adapters/spreadsheet/csv.ts chooses the delimiter itself, from the headings.
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

function parse(text) {
  const { data, errors, meta } = Papa.parse(text);
  console.log(`${JSON.stringify(text)}: delimiter ${meta.delimiter}`, data, errors.map(({ code }) => code));
  return { data, delimiter: meta.delimiter };
}

const file = 'unit;text\nA;"late, and by letter"\nB;none';
assert.deepEqual(parse(file), {
  data: [
    ['unit', 'text'],
    ['A', 'late, and by letter'],
    ['B', 'none'],
  ],
  delimiter: ';',
});
const ended = parse(`${file}\n`);
assert.equal(ended.delimiter, ',');
assert.deepEqual(ended.data, [['unit;text'], ['A;"late', ' and by letter"'], ['B;none'], ['']]);
assert.equal(parse(`unit;text\n${'A;none\n'.repeat(9)}`).delimiter, ';');
JS
node probe.mjs
