#!/usr/bin/env bash
# The median of nine cases that were answered at once and one that took 30 days is three days.
#
# Expected: a Summary of prom-client estimates quantiles when there are many values; of ten it has them all, and the median
#           of nine zeros and 30 is 0. tdigest says so too: "the smallest data value q at which at least p percent of the
#           observations <= q".
# Happens:  equal values are one point, placed in the middle of its share of the values, and between two points the line is
#           straight. Nine zeros stand at 45 per cent and 30 at 95, so the median is 3 and the third quartile 18, though
#           90 per cent are 0. With a thousand times as many of each the answer is the same. Counts and whole days, where
#           most values are equal, come out wrong; milliseconds, which all differ, come out right.
# In Skav:  core/statistics/uncertainty/median.ts sorts the days themselves.
# Source:   TDigest.prototype._percentile in tdigest/tdigest.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts prom-client@15.1.3 tdigest@0.1.3
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { Registry, Summary } = require('prom-client');
const { TDigest } = require('tdigest');

for (const name of ['prom-client', 'tdigest'])
  console.log(name, require(`./node_modules/${name}/package.json`).version);

async function quartiles(days) {
  const percentiles = [0.25, 0.5, 0.75];
  const summary = new Summary({ name: 'days', help: 'Days to the answer', percentiles, registers: [new Registry()] });
  for (const day of days) summary.observe(day);
  const { values } = await summary.get();
  const digest = new TDigest();
  for (const day of days) digest.push(day);
  digest.compress();
  const found = percentiles.map((share) => values.find(({ labels }) => labels.quantile === share).value);
  const rounded = found.map((value) => Number(value.toFixed(2)));
  assert.deepEqual(digest.percentile(percentiles), found, 'tdigest alone says the same');
  console.log(`${days.length} cases, ${days.slice(-3)} at the end: quartiles ${rounded.join(', ')}`);
  return rounded;
}
const times = (count, day) => Array(count).fill(day);

async function main() {
  assert.deepEqual(await quartiles([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), [3, 5.5, 8]);
  assert.deepEqual(await quartiles(times(10, 0)), [0, 0, 0]);

  assert.deepEqual(await quartiles([...times(9, 0), 30]), [0, 3, 18]);
  assert.deepEqual(await quartiles([...times(9000, 0), ...times(1000, 30)]), [0, 3, 18]);
}
main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
JS
node probe.cjs
