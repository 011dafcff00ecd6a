#!/usr/bin/env bash
# Where points group the thousands, tableschema reads 1.234,50 kronor as 123450.
#
# Expected: a Table Schema says how numbers are written: `decimalChar` is the sign before decimals and `groupChar` the one
#           between thousands. With a comma and a point, as in many European tables, 1.234,50 is 1234.5.
# Happens:  the comma is first made a point, and then every point is removed, also that one. The amount is a hundred times as
#           large, and valid. With spaces between the thousands, as Swedish is written, it is right.
# In Skav:  not affected: its open data has whole numbers and percentages with a comma, and nothing between thousands.
# Source:   castNumber in tableschema/lib/types/number.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts tableschema@1.12.6
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Field } from 'tableschema';

const { version } = JSON.parse(readFileSync('node_modules/tableschema/package.json', 'utf8'));
console.log(`tableschema ${version}`);

function read(text, options) {
  const value = new Field({ name: 'belopp', type: 'number', ...options }).castValue(text);
  console.log(options, `${text}:`, value);
  return value;
}
assert.equal(read('1,234.50', { decimalChar: '.', groupChar: ',' }), 1234.5);
assert.equal(read('1 234,50', { decimalChar: ',', groupChar: ' ' }), 1234.5);
assert.equal(read('1.234,50', { decimalChar: ',', groupChar: '.' }), 123450);
JS
node probe.mjs
