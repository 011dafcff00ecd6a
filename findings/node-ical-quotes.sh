#!/usr/bin/env bash
# node-ical takes a quotation mark from each end of a title.
#
# Expected: in iCalendar, quotation marks are around the values of parameters; in a text they are characters as all
#           others (RFC 5545, 3.3.11), and a title keeps them.
# Happens:  a text that begins and ends with one loses both: of the meeting `"Samverkan" och "vård"`, what is left is
#           `Samverkan" och "vård`. One that has them inside keeps them, so a first test passes. ical.js keeps all.
# In Skav:  core/calendar.ts writes quotation marks as they are, and its tests read them with ical.js.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.27.2 ical.js@2.2.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

for (const name of ['node-ical', 'ical.js'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function titles(summary) {
  const file = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//EN',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20261130T000000Z',
    'DTSTART;VALUE=DATE:20261130',
    `SUMMARY:${summary}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const read = Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === 'VEVENT').summary;
  const other = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent').getFirstPropertyValue('summary');
  console.log(`${summary} is read as ${read}; by ical.js as ${other}`);
  assert.equal(other, summary);
  return read;
}
assert.equal(titles('Om "Samverkan" och "vård"'), 'Om "Samverkan" och "vård"');
assert.equal(titles('"Samverkan" och "vård"'), 'Samverkan" och "vård');
assert.equal(titles('"Samverkan"'), 'Samverkan');
JS
node probe.mjs
