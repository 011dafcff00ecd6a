#!/usr/bin/env bash
# With ical.js what happens in week 20 of each year happens every week.
#
# Expected: ical.js follows each part of a rule (RFC 5545, 3.3.10), or throws at one that it does not know, as it does
#           at a weekday that does not exist.
# Happens:  three parts are read, kept in `toString()`, and not followed: BYWEEKNO (Swedes plan by week numbers), the
#           number of a weekday in a year, and BYSETPOS in a week. The rule goes on without them, every week instead of
#           every year. In a month a weekday's number and BYSETPOS are right, so a first test passes.
# In Skav:  no rules: core/calendar.ts writes each day as an event of its own.
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
  const found = [1, 2, 3].map(() => iterator.next().toString());
  console.log(`${rule} from ${start}:`, found.join(' '));
  return found;
}
assert.throws(() => ICAL.Recur.fromString('FREQ=WEEKLY;BYDAY=XX'));
// Right: the second Monday of a month, its last working day.
assert.deepEqual(days('2026-05-11', 'FREQ=MONTHLY;BYDAY=2MO'), ['2026-05-11', '2026-06-08', '2026-07-13']);
assert.deepEqual(days('2026-05-29', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'), [
  '2026-05-29',
  '2026-06-30',
  '2026-07-31',
]);
// Monday of week 20: 2026-05-11, 2027-05-17, 2028-05-15.
assert.deepEqual(days('2026-05-11', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'), ['2026-05-18', '2026-05-25', '2026-06-01']);
// The 20th Monday of a year: 1997-05-19, 1998-05-18, 1999-05-17, as in the standard's own example.
assert.deepEqual(days('1997-05-19', 'FREQ=YEARLY;BYDAY=20MO'), ['1997-05-19', '1997-05-26', '1997-06-02']);
// The last of three days in each week: 2026-11-27, 2026-12-04, 2026-12-11.
assert.deepEqual(days('2026-11-27', 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1'), [
  '2026-11-27',
  '2026-11-30',
  '2026-12-02',
]);
const kept = ICAL.Recur.fromString('FREQ=YEARLY;BYWEEKNO=20').toString();
console.log('written back:', kept);
assert.equal(kept, 'FREQ=YEARLY;BYWEEKNO=20');
JS
node probe.mjs
