#!/usr/bin/env bash
# To jStat the chance of 144 cases, where 144 are expected, is infinite.
#
# Expected: `jStat.poisson` gives 0.033 for exactly 144 and 0.522 for at most 144. Packages for statistics count with
#           logarithms there, as jStat's own `binomial.pdf` (500 of 1000) and `gamma.cdf` do, which give the same chance.
# Happens:  it divides a power by a factorial. From 144 of 144 on the power is too large for a number, and the chance is
#           Infinity; from 171 on the factorial is too, and it is NaN. `cdf` is the sum of such terms, so where 150 are
#           expected 141 cases have a chance and 142 have none. A test of small numbers, as examples are, passes.
# In Skav:  core/statistics/uncertainty has its own distributions, compared with R; a year has hundreds of cases.
# Source:   jStat.poisson in jstat/src/distribution.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jstat@1.9.6
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { jStat } = require('jstat');

console.log('jstat', require('./node_modules/jstat/package.json').version);

// "At most so many" is one minus a distribution function of the gamma distribution.
function count(cases, expected) {
  const { pdf, cdf } = jStat.poisson;
  const found = [pdf(cases, expected), cdf(cases, expected), 1 - jStat.gamma.cdf(expected, cases + 1, 1)];
  console.log(`${cases}, ${expected} expected: pdf ${found[0]}, cdf ${found[1]}; by gamma ${found[2]}`);
  return found.map((number) => Number(number.toFixed(4)));
}
assert.ok(Math.abs(jStat.binomial.pdf(500, 1000, 0.5) - 0.025225) < 1e-6);
assert.deepEqual(count(100, 100), [0.0399, 0.5266, 0.5266]);
assert.deepEqual(count(141, 150), [0.0255, 0.246, 0.246]);

assert.deepEqual(count(142, 150), [Infinity, Infinity, 0.273]);
assert.deepEqual(count(144, 144), [Infinity, Infinity, 0.5221]);
assert.deepEqual(count(200, 200), [NaN, NaN, 0.5188]);
JS
node probe.cjs
