#!/usr/bin/env bash
# When the tables of two years are joined, half of the numbers are gone if the dimensions have no labels.
#
# Expected: `join` of jsonstat-suite, by year, puts the tables together, or returns null when it cannot, as its manual
#           says. A dimension has an id; a label for it is optional in JSON-stat, and other functions show the id.
# Happens:  without labels only the last of the causes is left, with its numbers, and `size` has one dimension where
#           `id` has two. jsonstat-toolkit opens it and finds no cell in it. With labels the table is right.
# In Skav:  core/statistics/release/table.ts gives each dimension a label.
# Source:   docs/join.md of https://github.com/jsonstat/suite
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jsonstat-suite@4.0.1 jsonstat-toolkit@2.2.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'jsonstat-suite';
import JSONstat from 'jsonstat-toolkit';

for (const name of ['jsonstat-suite', 'jsonstat-toolkit'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const table = (labels, year, value) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Reports',
  id: ['cause', 'year'],
  size: [2, 1],
  dimension: {
    cause: { ...labels.cause, category: { index: ['a', 'b'], label: { a: 'Routine', b: 'System' } } },
    year: { ...labels.year, category: { index: [year], label: { [year]: year } } },
  },
  value,
});
function joined(labels) {
  const parts = [table(labels, '2025', [1, 2]), table(labels, '2026', [3, 4])];
  const result = join(parts, { by: 'year' });
  const { id, size, value } = result;
  const cell = JSONstat(result).Data({ cause: 'b', year: '2026' });
  console.log(labels, '=>', { id, size, value, cell });
  return [size, value, cell?.value];
}
const part = JSONstat(table({}, '2026', [3, 4]));
assert.equal(part.Data({ cause: 'b', year: '2026' }).value, 4);
assert.deepEqual(joined({ cause: { label: 'Cause' }, year: { label: 'Year' } }), [[2, 2], [1, 3, 2, 4], 4]);
assert.deepEqual(joined({}), [[2], [2, 4], undefined]);
JS
node probe.mjs
