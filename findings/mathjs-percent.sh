#!/usr/bin/env bash
# In mathjs 50% + 25% + 25%, the shares of a coordination association's budget, is nothing.
#
# Expected: after a number % is a hundredth: 25% is 0.25, and 100 + 25% is 125 (mathjs adds a percentage of what stands before).
#           Between two numbers it is the rest of a division. A plus sign after it makes it the first.
# Happens:  a sign after % is taken for the sign of the number that comes: 25% + 25% is the rest when 25 is divided by +0.25,
#           which is 0, and so is 25% - 5%. So 100 + 5% + 5% is 100, and 100 - 25% + 10 is 95. With parentheses it is right.
# In Skav:  not affected: core/statistics counts shares as numbers, and nothing reads formulas.
# Source:   https://github.com/josdejong/mathjs/issues/3563
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts mathjs@15.2.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { evaluate, parse } from 'mathjs';

console.log('mathjs', JSON.parse(readFileSync('node_modules/mathjs/package.json', 'utf8')).version);

function calculate(text) {
  console.log(`${text} = ${evaluate(text)}   read as ${parse(text).toString({ parenthesis: 'all' })}`);
  return evaluate(text);
}
const right = { '25%': 0.25, '100 + 25%': 125, '(25%) + (25%)': 0.5, '(100 - 25%) + 10': 85, '7 % 3': 1 };
for (const [text, result] of Object.entries(right)) assert.equal(calculate(text), result);

for (const text of ['25% + 25%', '50% + 25% + 25%', '25% - 5%']) assert.equal(calculate(text), 0);
for (const text of ['100 + 5% + 5%', '100 - 5% - 5%']) assert.equal(calculate(text), 100);
assert.equal(calculate('100 - 25% + 10'), 95);
JS
node probe.mjs
