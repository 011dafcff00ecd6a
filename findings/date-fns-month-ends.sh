#!/usr/bin/env bash
# In date-fns from 31 October to 30 November is one month, and from 31 August to 30 November is two.
#
# Expected: `differenceInMonths(addMonths(day, n), day)` is n: both know that a month may lack the day. Where a library counts
#           otherwise (as Temporal does), it does so for any number of months.
# Happens:  it is n when n is one, and for any n when the later day is in February: both are exceptions of their own in the
#           code. For the others, two months or more from the 31st to the 30th, it is one less. `intervalToDuration` has the
#           difference from there.
# In Skav:  core/date.ts adds months, and counts what has gone in days.
# Source:   `difference === 1` and the end of February in date-fns/differenceInMonths.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts date-fns@4.4.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { addMonths, differenceInMonths, format, intervalToDuration } from 'date-fns';

const { version } = JSON.parse(readFileSync('node_modules/date-fns/package.json', 'utf8'));
console.log(`date-fns ${version}, node ${process.version}`);

function count(month, date, months) {
  const from = new Date(2026, month - 1, date);
  const to = addMonths(from, months);
  const found = differenceInMonths(to, from);
  const { months: whole, days = 0 } = intervalToDuration({ start: from, end: to });
  const [first, last] = [from, to].map((day) => format(day, 'yyyy-MM-dd'));
  console.log(`${first} + ${months} months = ${last}; difference: ${found} months, or ${whole} and ${days} days`);
  assert.equal(whole, found);
  return [last, found, days];
}
assert.deepEqual(count(8, 30, 3), ['2026-11-30', 3, 0]);
assert.deepEqual(count(10, 31, 1), ['2026-11-30', 1, 0]);
assert.deepEqual(count(10, 31, 4), ['2027-02-28', 4, 0]);

assert.deepEqual(count(8, 31, 3), ['2026-11-30', 2, 30]);
assert.deepEqual(count(3, 31, 6), ['2026-09-30', 5, 30]);
assert.deepEqual(count(12, 31, 4), ['2027-04-30', 3, 30]);
JS
node probe.mjs
