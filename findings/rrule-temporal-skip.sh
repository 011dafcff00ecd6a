#!/usr/bin/env bash
# With rrule-temporal a report on the 31st, or else on the last of the month, is only due in the months that have a 31st.
#
# Expected: SKIP=BACKWARD moves a day that a month does not have to the last one that it has (RFC 7529, 4.1). The README has
#           it for 29 February, which is 28 February in other years.
# Happens:  it does so for a day that comes from DTSTART, and for BYMONTHDAY with BYMONTH. With FREQ=MONTHLY;BYMONTHDAY=31
#           the months without a 31st are left out, as without SKIP, and FORWARD does not move them either.
# In Skav:  not affected: core/date.ts adds months by itself, and takes the last of a month that lacks the day.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rrule-temporal@2.2.8
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RRuleTemporal } from 'rrule-temporal';

const { version } = JSON.parse(readFileSync('node_modules/rrule-temporal/package.json', 'utf8'));
console.log(`rrule-temporal ${version}`);

function days(rule, first = '20260131') {
  const rruleString = `DTSTART:${first}T080000Z\nRRULE:RSCALE=GREGORIAN;COUNT=4;${rule}`;
  const found = new RRuleTemporal({ rruleString }).all().map((time) => time.toString().slice(0, 10)).join(' ');
  console.log(`${first} ${rule}:`, found);
  return found;
}
const backward = '2026-01-31 2026-02-28 2026-03-31 2026-04-30';
assert.equal(days('SKIP=BACKWARD;FREQ=MONTHLY'), backward);
assert.equal(days('SKIP=FORWARD;FREQ=MONTHLY'), '2026-01-31 2026-03-01 2026-03-31 2026-05-01');
const yearly = 'SKIP=BACKWARD;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29';
assert.equal(days(yearly, '20240229'), '2024-02-29 2025-02-28 2026-02-28 2027-02-28');

const left = '2026-01-31 2026-03-31 2026-05-31 2026-07-31';
for (const skip of ['OMIT', 'BACKWARD', 'FORWARD']) assert.equal(days(`SKIP=${skip};FREQ=MONTHLY;BYMONTHDAY=31`), left);
JS
node probe.mjs
