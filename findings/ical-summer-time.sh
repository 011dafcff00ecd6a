#!/usr/bin/env bash
# With ical.js a duty over the night when summer time begins ends an hour before its end.
#
# Expected: `getOccurrenceDetails` gives the first time that an event happens the end that stands in the file, and
#           PT24H lasts 24 hours (RFC 5545, 3.3.6).
# Happens:  the time between start and end is measured in real hours (23 from noon to noon that night) and then added to
#           the hands of the clock: the first duty ends at 11, and `endDate` says 12. PT24H is added to the clock as if
#           it were P1D, and lasts 23 hours.
# In Skav:  core/calendar.ts writes whole days, without times.
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

const zone = `BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n');

function eventFrom(start, ...lines) {
  const event = [`DTSTART;TZID=Europe/Stockholm:${start}`, 'RRULE:FREQ=WEEKLY;COUNT=2', ...lines];
  const text = ['BEGIN:VCALENDAR', ...zone, 'BEGIN:VEVENT', 'UID:1', ...event, 'END:VEVENT', 'END:VCALENDAR', ''];
  return new ICAL.Event(new ICAL.Component(ICAL.parse(text.join('\r\n'))).getFirstSubcomponent('vevent'));
}
function firstTime(start, ...lines) {
  const event = eventFrom(start, ...lines);
  const { startDate, endDate } = event.getOccurrenceDetails(event.iterator().next());
  const hours = (endDate.toJSDate() - startDate.toJSDate()) / 3_600_000;
  const found = { file: event.endDate.toString(), first: endDate.toString(), hours };
  console.log(start, ...lines, found);
  return found;
}
const ordinary = firstTime('20260321T120000', 'DTEND;TZID=Europe/Stockholm:20260322T120000');
assert.deepEqual(ordinary, { file: '2026-03-22T12:00:00', first: '2026-03-22T12:00:00', hours: 24 });
const toSummer = firstTime('20260328T120000', 'DTEND;TZID=Europe/Stockholm:20260329T120000');
assert.deepEqual(toSummer, { file: '2026-03-29T12:00:00', first: '2026-03-29T11:00:00', hours: 22 });
assert.equal(firstTime('20260328T120000', 'DURATION:PT24H').hours, 23);
JS
node probe.mjs
