#!/usr/bin/env bash
# With json-diff-ts a border on a map keeps the point that was removed from it.
#
# Expected: applyChangeset makes of the old object the new one that diff compared it with, or throws. Lists without a key
#           are compared by place.
# Happens:  what was added in a list inside a list, as in the coordinates of GeoJSON, is added; what was removed there is
#           not, and the old value stays. All that is said is a line on the console about a key 'undefined', and the caller
#           gets the object back as if it had been changed.
# In Skav:  not used: core/text-change.ts shows what has changed, and nothing applies it.
# Source:   README.md of the package, applyChangeset
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-diff-ts@4.10.4
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyChangeset, diff } from 'json-diff-ts';

const { version } = JSON.parse(readFileSync('node_modules/json-diff-ts/package.json', 'utf8'));
console.log(`json-diff-ts ${version}, node ${process.version}`);

const said = [];
console.error = console.warn = (...words) => said.push(words.join(' '));

function look(before, after) {
  const found = applyChangeset(structuredClone(before), diff(before, after));
  console.log(JSON.stringify(before), 'to', JSON.stringify(after), '=>', JSON.stringify(found));
  return found;
}
const two = { type: 'MultiPoint', coordinates: [[15, 57], [16, 58]] };
const one = { type: 'MultiPoint', coordinates: [[15, 57]] };
assert.deepEqual(look(two, one), one);
assert.deepEqual(look(one, two), two);

const corner = { type: 'MultiLineString', coordinates: [[[15, 57], [16, 58], [17, 57]]] };
const straight = { type: 'MultiLineString', coordinates: [[[15, 57], [16, 58]]] };
assert.deepEqual(look(straight, corner), corner);
assert.deepEqual(said, []);

assert.deepEqual(look(corner, straight), corner);
console.log('said:', said.join('; '));
assert.equal(said.length, 1);
JS
node probe.mjs
