#!/usr/bin/env bash
# To sdmx-json-parser a number that has no status has the first status in the list: an estimate.
#
# Expected: in SDMX-JSON the numbers after a value point into the lists of its attributes. Null, or none, is an attribute that the
#           value does not have, so `getData` has no status for it.
# Happens:  what is missing counts as 0, and 0 is the first value of the list. An ordinary number is marked with whatever
#           stands first there, which only says in which order the statuses occurred.
# In Skav:  not affected: it reads no SDMX, and its own tables are JSON-stat, where a status is a word.
# Source:   getData in sdmx-json-parser/dist/parser.js; data message in https://github.com/sdmx-twg/sdmx-json
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts sdmx-json-parser@0.3.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import sdmx from 'sdmx-json-parser';

console.log('sdmx-json-parser', JSON.parse(readFileSync('node_modules/sdmx-json-parser/package.json', 'utf8')).version);

const named = (id, name, values) => ({ id, name, values: values.map(([code, label]) => ({ id: code, name: label })) });
const message = {
  data: {
    structures: [
      {
        dimensions: {
          dataSet: [],
          series: [],
          observation: [{ ...named('YEAR', 'Year', [['2023', '2023'], ['2024', '2024'], ['2025', '2025'], ['2026', '2026']]), keyPosition: 0 }],
        },
        attributes: { dataSet: [], series: [], observation: [named('OBS_STATUS', 'Status', [['E', 'Estimate'], ['B', 'Break in series']])] },
      },
    ],
    dataSets: [{ structure: 0, action: 'Information', observations: { 0: [3, 0], 1: [4, 1], 2: [5, null], 3: [7] } }],
  },
};
const parser = new sdmx.SDMXParser();
await parser.getDatasets(`data:application/json;format=jsondata,${encodeURIComponent(JSON.stringify(message))}`);
const rows = parser.getData();
console.log(message.data.dataSets[0].observations, rows);

assert.deepEqual(rows.map(({ value }) => value), [3, 4, 5, 7]);
assert.deepEqual(rows.map(({ OBS_STATUS }) => OBS_STATUS), ['Estimate', 'Break in series', 'Estimate', 'Estimate']);
JS
node probe.mjs
