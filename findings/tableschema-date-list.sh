#!/usr/bin/env bash
# To tableschema no day is in a list of days.
#
# Expected: `enum` allows the values in it, for a field of any type, as `minimum` and `maximum` do for days.
# Happens:  each day becomes a Date, and the one in the cell is looked for with `includes`. Two Dates are never the same
#           object, so a column whose days are known, as the last days of quarters, has an error in each row. The same
#           goes for moments and months.
# In Skav:  not used. Its open data has a year for each row, and no day.
# Source:   Table Schema, constraints: enum; lib/constraints/enum.js of the package
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
console.log(`tableschema ${version}, node ${process.version}`);

function isTaken(type, constraints, cell) {
  let error;
  try {
    new Field({ name: 'period', type, constraints }).castValue(cell);
  } catch (thrown) {
    error = thrown;
  }
  console.log(type, JSON.stringify(constraints), cell, error ? `=> ${error.message}` : '=> taken');
  return !error;
}
assert.equal(isTaken('string', { enum: ['2027-03-31', '2027-06-30'] }, '2027-06-30'), true);
assert.equal(isTaken('year', { enum: ['2026', '2027'] }, '2027'), true);
assert.equal(isTaken('date', { minimum: '2027-06-30', maximum: '2027-06-30' }, '2027-06-30'), true);
assert.equal(isTaken('date', { enum: ['2027-03-31', '2027-06-30'] }, '2027-06-30'), false);
assert.equal(isTaken('yearmonth', { enum: ['2027-03', '2027-06'] }, '2027-06'), false);
JS
node probe.mjs
