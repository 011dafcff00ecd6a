#!/usr/bin/env bash
# In feelin the latest of several days is nothing, and no day is in a list of days.
#
# Expected: `max` and `min` in FEEL, the language of DMN's decision tables, take all values that can be compared, and
#           `list contains` and `index of` find what is equal. Two days with the same date are equal, and `in` finds them.
# Happens:  `max` and `min` of days are null, as they are of durations and texts, and there is no warning. `list contains` is
#           false and `index of` empty for every day, while `in` and `distinct values` are right.
# In Skav:  not affected: routines are YAML, and days are compared as texts.
# Source:   min, max and list contains in feelin/dist/index.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts feelin@8.2.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { evaluate } from 'feelin';

console.log('feelin', JSON.parse(readFileSync('node_modules/feelin/package.json', 'utf8')).version);

const days = ['2026-10-12', '2026-12-01', '2026-11-03'].map((day) => `date("${day}")`);
const answered = `[${days.join(', ')}]`;
function value(expression) {
  const result = evaluate(expression.replace('answered', answered));
  console.log(expression, '=>', String(result.value), result.warnings);
  assert.deepEqual(result.warnings, []);
  return result.value;
}
assert.equal(value('max([3, 12, 11])'), 12);
assert.equal(value(`${days[1]} > ${days[0]}`), true);
assert.equal(value(`${days[1]} in answered`), true);
assert.equal(value('max(answered)'), null);
assert.equal(value('min(answered)'), null);
assert.equal(value(`list contains(answered, ${days[1]})`), false);
assert.deepEqual(value(`index of(answered, ${days[1]})`), []);
JS
node probe.mjs
