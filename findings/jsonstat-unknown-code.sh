#!/usr/bin/env bash
# For a category that a table does not have, jsonstat-toolkit returns the whole dimension.
#
# Expected: null, as it gives for an index that is out of range.
# Happens:  a code that is misspelt, or not in this year's table, counts as if the dimension had not been named:
#           instead of one cell comes an array of all cells along it, which a program that adds up what it is
#           given does not notice.
# In Skav:  core/statistics/release/make.test.ts compares `.value` of each cell it asks for: an array has none.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jsonstat-toolkit@2.2.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import JSONstat from 'jsonstat-toolkit';

const { version } = JSON.parse(readFileSync('node_modules/jsonstat-toolkit/package.json', 'utf8'));
console.log(`jsonstat-toolkit ${version}, node ${process.version}`);
const dataset = JSONstat({
  version: '2.0',
  class: 'dataset',
  id: ['cause', 'year'],
  size: [2, 1],
  dimension: {
    cause: { category: { index: ['routine', 'system'] } },
    year: { category: { index: ['2025'] } },
  },
  value: [12, 30],
});
const ask = (at) => {
  const found = dataset.Data(at);
  console.log(JSON.stringify(at), '=>', JSON.stringify(found));
  return found;
};
assert.equal(ask({ cause: 'system', year: '2025' }).value, 30);
assert.equal(ask([2, 0]), null);
assert.deepEqual(
  ask({ cause: 'sytem', year: '2025' }).map(({ value }) => value),
  [12, 30],
);
JS
node probe.mjs
