#!/usr/bin/env bash
# In stats-lite the fifth percentile of waiting times of 0, 10 and 20 days is a wait of minus three and a half days.
#
# Expected: a percentile is one of the values or lies between two of them: none is below the smallest or above the largest. The
#           95th of these is 20.
# Happens:  percentiles are interpolated half a place off. At the upper end the largest value is kept, and at the lower end the
#           line between the two smallest is drawn on: whatever is below 1/(2n) is less than all values, and may be less than
#           nothing. The README names the method "Estimation", and says that a share is above 0 and at most 1.
# In Skav:  not affected: core/statistics/uncertainty/median.ts only gives medians, and its intervals end at values.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts stats-lite@2.2.0 d3-array@3.2.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { quantile } from 'd3-array';
import { percentile } from 'stats-lite';

for (const name of ['stats-lite', 'd3-array'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function percentiles(values) {
  const shares = [0.05, 0.1, 0.5, 0.9, 0.95, 1];
  const found = shares.map((share) => percentile(values, share));
  console.log(values, Object.fromEntries(shares.map((share, nr) => [share, found[nr]])));
  for (const share of shares) assert.ok(quantile(values, share) >= Math.min(...values));
  assert.equal(found[2], quantile(values, 0.5));
  assert.ok(found.every((value) => value <= Math.max(...values)));
  return found;
}
const found = percentiles([0, 10, 20]);
assert.deepEqual([found[0], found[4], found[5]], [-3.5, 20, 20]);
assert.ok(Math.abs(found[1] + 2) < 1e-9);
assert.equal(percentiles([5, 6, 7, 8, 30])[0], 4.75);
JS
node probe.mjs
