#!/usr/bin/env bash
# In feelin the years and months between two days have days in them, so two months and five days are not two months.
#
# Expected: `years and months duration(from, to)` in FEEL, the language of DMN's decision tables, is a number of whole months:
#           two, between 15 December and 20 February. DMN's compatibility tests count the months and leave the days out.
# Happens:  it is P2M5D. Its `.months` is 2 and its type is right, but it is not equal to P2M, and added to a day it adds the five
#           days too. So a row for exactly two months, and one for at most two, are not chosen.
# In Skav:  not affected: routines are YAML, and count days and months themselves.
# Source:   https://github.com/nikku/feelin, and DMN's compatibility tests (feel-years-and-months-duration-function): from
#           22 December 2011 to 24 August 2013 is P1Y8M
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

function value(expression) {
  const result = evaluate(expression);
  console.log(expression, '=>', String(result.value), result.warnings);
  return result.value;
}
const between = (from, to) => `years and months duration(date("${from}"), date("${to}"))`;
const whole = between('2025-12-15', '2026-02-15');
const more = between('2025-12-15', '2026-02-20');
assert.equal(value(`${whole} = duration("P2M")`), true);
assert.equal(value(`${more} instance of years and months duration`), true);
assert.equal(value(`${more}.months`), 2);
assert.equal(String(value(more)), 'P2M5D');
assert.equal(value(`${more} = duration("P2M")`), false);
assert.equal(value(`${more} <= duration("P2M")`), false);
assert.equal(String(value(`date("2026-05-01") + ${more}`)), '2026-07-06');
JS
node probe.mjs
