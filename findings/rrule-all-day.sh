#!/usr/bin/env bash
# With rrule a series of whole days from a calendar begins on the day when the program is run.
#
# Expected: a calendar gives the first of a series of whole days as DTSTART;VALUE=DATE:20260131 (RFC 5545, 3.3.4 and 3.8.2.4).
#           `rrulestr` reads rules with their DTSTART, and EXDATE;VALUE=DATE as well; a line that it does not know throws.
# Happens:  of the parameters of DTSTART it only looks for TZID. With VALUE=DATE the line is left out, nothing is said, and the
#           series begins now: each run gives other days, at the time of the run. So it is with VALUE=DATE-TIME.
# In Skav:  not affected: core/calendar.ts writes calendars without rules, and reads none.
# Source:   parseDtstart in rrule/dist/esm/parsestring.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rrule@2.8.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import rrule from 'rrule';

console.log('rrule', JSON.parse(readFileSync('node_modules/rrule/package.json', 'utf8')).version);

function read(start, more = '') {
  const days = rrule.rrulestr(`${start}\nRRULE:FREQ=MONTHLY;COUNT=3${more}`).all().map((day) => day.toISOString());
  console.log(start + more.replace('\n', ' '), '=>', days.join(' '));
  return days;
}
const days = ['2026-01-31T00:00:00.000Z', '2026-03-31T00:00:00.000Z', '2026-05-31T00:00:00.000Z'];
assert.deepEqual(read('DTSTART:20260131'), days);
assert.deepEqual(read('DTSTART:20260131', '\nEXDATE;VALUE=DATE:20260331'), [days[0], days[2]]);
assert.throws(() => read('DTSTART:20260131', '\nVALUE;TEXT:x'));

const minute = 60_000;
for (const start of ['DTSTART;VALUE=DATE:20260131', 'DTSTART;VALUE=DATE-TIME:20260131T000000Z']) {
  const rule = rrule.rrulestr(`${start}\nRRULE:FREQ=DAILY;COUNT=1`);
  console.log(start, 'begins', rule.all()[0].toISOString());
  assert.ok(Math.abs(rule.all()[0] - Date.now()) < minute);
}
JS
node probe.mjs
