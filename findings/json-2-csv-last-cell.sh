#!/usr/bin/env bash
# The last cell that json-2-csv reads of a file ends with a line break.
#
# Expected: the line break at the end of a CSV file ends its last row, as the others do theirs.
# Happens:  it becomes part of the last cell when that is a text: "Aneby" is "Aneby\n" in the last row only. A
#           number does not show it, since it is read as a number all the same, unless it begins with a zero. With an
#           empty line at the end there is one row more.
# In Skav:  not used: adapters/spreadsheet/csv.ts reads with Papa Parse.
# Source:   RFC 4180, 2: the last record may or may not have an ending line break
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-2-csv@5.6.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { csv2json } from 'json-2-csv';

const { version } = JSON.parse(readFileSync('node_modules/json-2-csv/package.json', 'utf8'));
console.log(`json-2-csv ${version}, node ${process.version}`);

function read(csv) {
  const rows = csv2json(csv);
  console.log(JSON.stringify(csv), '=>', JSON.stringify(rows));
  return rows.map((row) => Object.values(row));
}
assert.deepEqual(read('kommun,antal\nTranås,3\nAneby,5\n'), [['Tranås', 3], ['Aneby', 5]]);
assert.deepEqual(read('antal,kommun\n3,Tranås\n5,Aneby\n'), [[3, 'Tranås'], [5, 'Aneby\n']]);
assert.deepEqual(read('kommun,kod\nTranås,0687\nAneby,0604\n'), [['Tranås', '0687'], ['Aneby', '0604\n']]);
assert.deepEqual(read('antal,kommun\n5,Aneby'), [[5, 'Aneby']]);
JS
node probe.mjs
