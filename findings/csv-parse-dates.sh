#!/usr/bin/env bash
# To csv-parse the text "Ärende 3" is 1 March 2001.
#
# Expected: with `cast_date` the cells that are dates become dates. Texts stay texts, as they do with d3's autoType, which asks
#           for ISO dates.
# Happens:  a cell is a date if `Date.parse` makes something of it. In V8 that is also a word with a number from 1 to 12
#           behind it: "Ärende 3" and "Enhet 12" are the first of a month in 2001. "Ärende 13" stays a text, so a column
#           changes its type on the way.
# In Skav:  core/import/day.ts reads days in the few ways that it knows.
# Source:   cast_date in csv-parse/lib/api/normalize_options.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts csv-parse@7.0.3 d3-dsv@3.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { autoType } from 'd3-dsv';

for (const name of ['csv-parse', 'd3-dsv'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
console.log(`node ${process.version}`);

process.env.TZ = 'Europe/Stockholm';
function read(text) {
  const [[value]] = parse(`"${text}"\n`, { cast: true, cast_date: true });
  assert.equal(autoType({ value: text }).value instanceof Date, /^\d/.test(text));
  const found = value instanceof Date ? value.toLocaleDateString('sv') : value;
  console.log(`"${text}":`, value instanceof Date ? `the day ${found}` : 'a text');
  return found;
}
assert.equal(read('2026-11-30'), '2026-11-30');
assert.equal(read('Ärende'), 'Ärende');
assert.equal(read('Ärende 13'), 'Ärende 13');
assert.equal(read('Ärende 3'), '2001-03-01');
assert.equal(read('Enhet 12'), '2001-12-01');
JS
node probe.mjs
