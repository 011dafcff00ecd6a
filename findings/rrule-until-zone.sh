#!/usr/bin/env bash
# With rrule the last meeting of a series in Swedish time is missing.
#
# Expected: where DTSTART has a time zone, UNTIL is in UTC, and the last time may be that moment (RFC 5545, 3.3.10): a series at
#           8 in Stockholm that ends with the meeting on 2 February has UNTIL=20260202T070000Z. rrule-temporal reads it so.
# Happens:  UNTIL is compared as if it were Swedish time, 7 o'clock, which is before the meeting at 8; in summer it is 6. A
#           meeting that EXDATE takes out in UTC takes place for the same reason. The README says of the dates that are
#           returned that they only look like UTC, and nothing of those that are read.
# In Skav:  not affected: core/calendar.ts writes calendars without rules, and reads none.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rrule@2.8.1 rrule-temporal@2.2.8
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';

for (const name of ['rrule', 'rrule-temporal'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

// So that the dates which rrule returns are Swedish time as well.
process.env.TZ = 'Europe/Stockholm';
function days(first, rest) {
  const text = `DTSTART;TZID=Europe/Stockholm:${first}\nRRULE:FREQ=DAILY;${rest}`;
  const found = rrule.rrulestr(text).all().map((time) => time.toISOString().slice(0, 10));
  const right = new RRuleTemporal({ rruleString: text }).all().map((time) => time.toString().slice(0, 10));
  console.log(text.replaceAll('\n', ' '), '\n  rrule', found.join(' '), '\n  rrule-temporal', right.join(' '));
  return { found, right };
}
const winter = ['2026-01-31', '2026-02-01', '2026-02-02'];
assert.deepEqual(days('20260131T080000', 'COUNT=3'), { found: winter, right: winter });

assert.deepEqual(days('20260131T080000', 'UNTIL=20260202T070000Z'), { found: winter.slice(0, 2), right: winter });
const summer = ['2026-06-01', '2026-06-02'];
assert.deepEqual(days('20260601T080000', 'UNTIL=20260602T060000Z'), { found: ['2026-06-01'], right: summer });
const without = days('20260131T080000', 'COUNT=3\nEXDATE:20260201T070000Z');
assert.deepEqual(without, { found: winter, right: ['2026-01-31', '2026-02-02'] });
JS
node probe.mjs
