#!/usr/bin/env bash
# A meeting that is taken out of a series with ics takes place all the same.
#
# Expected: `exclusionDates` are the times of a series when nothing happens, given as `start` is. With 8 o'clock as the start
#           of all and 8 o'clock on 7 December left out, a calendar shows no meeting on 7 December.
# Happens:  `startInputType` and `startOutputType` are used for the start and the end only. A start without a time zone gets
#           EXDATE in UTC, and a start in UTC gets an EXDATE that is moved by the zone of the machine. Neither is a time
#           of the series, so a calendar leaves nothing out (RFC 5545, 3.8.5.1).
# In Skav:  not affected: core/calendar.ts writes single days.
# Source:   EXDATE in ics/dist/pipeline/format.js: formatDate(a), without the two types
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ics@3.12.0 ical.js@2.2.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ics from 'ics';

for (const name of ['ics', 'ical.js'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function days(types) {
  const { error, value } = ics.createEvents([
    {
      title: 'Samråd',
      start: [2026, 11, 30, 8, 0],
      duration: { hours: 1 },
      recurrenceRule: 'FREQ=WEEKLY;COUNT=3',
      exclusionDates: [[2026, 12, 7, 8, 0]],
      ...types,
    },
  ]);
  assert.equal(error, null);
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent'));
  const times = event.iterator();
  const found = [];
  for (let time = times.next(); time; time = times.next()) found.push(time.toString().slice(0, 10));
  console.log(...Object.values(types), value.match(/(?:DTSTART|EXDATE).*/g), found);
  return found;
}
process.env.TZ = 'Europe/Stockholm';
const all = ['2026-11-30', '2026-12-07', '2026-12-14'];
const without = ['2026-11-30', '2026-12-14'];
assert.deepEqual(days({ startInputType: 'local', startOutputType: 'utc' }), without);
assert.deepEqual(days({ startInputType: 'local', startOutputType: 'local' }), all);
assert.deepEqual(days({ startInputType: 'utc', startOutputType: 'utc' }), all);
JS
node probe.mjs
