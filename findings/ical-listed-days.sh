#!/usr/bin/env bash
# ical.js leaves out the first day of an event whose other days are listed.
#
# Expected: an event happens on its DTSTART and on each RDATE, and a day that is given twice counts once (RFC 5545,
#           3.8.5.2): a meeting and a list of two more are three.
# Happens:  without an RRULE beside it the iterator begins with the first RDATE, and the first meeting is nowhere. With
#           an RRULE it is there, and a day that both give comes twice.
# In Skav:  no lists: core/calendar.ts writes each day as an event of its own.
# Source:   https://github.com/kewisch/ical.js/pull/534
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

function days(...lines) {
  const text = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260101T000000Z', ...lines, 'END:VEVENT', ''].join('\r\n');
  const iterator = new ICAL.Event(new ICAL.Component(ICAL.parse(text))).iterator();
  const found = [];
  for (let day = iterator.next(); day; day = iterator.next()) found.push(day.toString());
  console.log(lines.join(' '), '=>', found.join(' '));
  return found;
}
const start = 'DTSTART;VALUE=DATE:20260312';
const list = 'RDATE;VALUE=DATE:20260611,20260910';
assert.deepEqual(days(start, list), ['2026-06-11', '2026-09-10']);
assert.deepEqual(days(start, 'RRULE:FREQ=DAILY;COUNT=1', list), ['2026-03-12', '2026-06-11', '2026-09-10']);
assert.deepEqual(days(start, 'RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE;VALUE=DATE:20260312'), [
  '2026-03-12',
  '2026-03-12',
  '2026-03-19',
]);
JS
node probe.mjs
