#!/usr/bin/env bash
# A category with a word in quotes loses the rest of its name on the way through CSV.
#
# Expected: `toCSV` of jsonstat-suite writes a quote within quotes twice (RFC 4180, 2.7), as its own `fromCSV` reads
#           it; its manual says that JSON-stat comes back from CSV-stat without loss.
# Happens:  quotes are written as they are, around a text with a comma too. `fromCSV` ends the name at the first of
#           them: `Missed "call"` comes back as `Missed `. The numbers stay, and two categories of one beginning become
#           one, with the numbers of the last.
# In Skav:  `quoted` in core/statistics/release/csv.ts writes them twice.
# Source:   docs/tocsv.md and docs/fromcsv.md of https://github.com/jsonstat/suite
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jsonstat-suite@4.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromCSV, toCSV } from 'jsonstat-suite';

const { version } = JSON.parse(readFileSync('node_modules/jsonstat-suite/package.json', 'utf8'));
console.log(`jsonstat-suite ${version}, node ${process.version}`);

function again(...labels) {
  const index = labels.map((_, at) => `c${at}`);
  const label = Object.fromEntries(index.map((id, at) => [id, labels[at]]));
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: 'Reports',
    id: ['cause', 'year'],
    size: [labels.length, 1],
    dimension: {
      cause: { label: 'Cause', category: { index, label } },
      year: { label: 'Year', category: { index: ['2025'], label: { 2025: '2025' } } },
    },
    value: labels.map((_, at) => at + 1),
  };
  const text = toCSV(dataset);
  const { dimension, value } = fromCSV(text);
  const found = [dimension.Cause.category.index, value];
  console.log(text, found);
  return found;
}
assert.deepEqual(fromCSV('Cause,Year,Value\n"A ""b""",2025,1\n').dimension.Cause.category.index, ['A "b"']);
assert.deepEqual(again('Late, or never', 'Other'), [
  ['Late, or never', 'Other'],
  [1, 2],
]);
assert.deepEqual(again('Missed "call"', 'Other'), [
  ['Missed ', 'Other'],
  [1, 2],
]);
assert.deepEqual(again('Late, "a" day', 'Late, "two" days'), [['Late, '], [2]]);
JS
node probe.mjs
