#!/usr/bin/env bash
# With ical.js what happens on the last of January and April happens on 1 May.
#
# Expected: a day that a month does not have is left out (RFC 5545, 3.3.10), as ical.js does in monthly rules: after 31
#           January comes 31 March.
# Happens:  in yearly rules the day moves into the next month: 31 April is 1 May, and 29 February is 1 March in three
#           years of four. The extra days are counted too, so a rule with COUNT ends years early.
# In Skav:  no rules: core/calendar.ts writes each day as an event of its own, and core/date.ts ends a period in a
#           shorter month on its last day.
# Source:   https://github.com/kewisch/ical.js/issues/91 (closed), https://github.com/kewisch/ical.js/pull/1004
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const { version } = JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8'));
console.log(`ical.js ${version}, node ${process.version}`);

function days(start, rule) {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const found = [];
  for (let day = iterator.next(); day; day = iterator.next()) found.push(day.toString());
  console.log(`${rule} from ${start}:`, found.join(' '));
  return found;
}
assert.deepEqual(days('2026-01-31', 'FREQ=MONTHLY;COUNT=3'), ['2026-01-31', '2026-03-31', '2026-05-31']);
assert.deepEqual(days('2026-01-31', 'FREQ=MONTHLY;INTERVAL=3;COUNT=3'), ['2026-01-31', '2026-07-31', '2026-10-31']);
assert.deepEqual(days('2026-01-31', 'FREQ=YEARLY;BYMONTH=1,4;COUNT=4'), [
  '2026-01-31',
  '2026-05-01',
  '2027-01-31',
  '2027-05-01',
]);
assert.deepEqual(days('2024-02-29', 'FREQ=YEARLY;COUNT=3'), ['2024-02-29', '2025-03-01', '2026-03-01']);
assert.deepEqual(days('2024-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3'), [
  '2024-02-29',
  '2028-02-29',
  '2032-02-29',
]);
JS
node probe.mjs
