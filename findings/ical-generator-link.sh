#!/usr/bin/env bash
# A link with a comma in it is broken in a calendar that ical-generator writes.
#
# Expected: in iCalendar a text has a backslash before commas and semicolons, and an address has not: nothing in it is
#           escaped (RFC 5545, 3.3.13). A library that writes `URL;VALUE=URI` writes the address as it is.
# Happens:  it escapes the address as a text. A reader that follows the standard, as ical.js, opens
#           `?ort=58.41\,15.62`. A reader that takes all backslashes away, as node-ical, hides it, so the one test may
#           pass and the other not.
# In Skav:  core/calendar.ts writes the file itself, and no links.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical-generator@11.1.2 ical.js@2.2.1 node-ical@0.27.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ical from 'ical-generator';
import nodeIcal from 'node-ical';

for (const name of ['ical-generator', 'ical.js', 'node-ical'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const url = 'https://exempel.se/karta?ort=58.41,15.62;zoom=3';
const calendar = ical();
calendar.createEvent({ id: 'a', start: new Date('2026-11-30'), allDay: true, summary: 'Möte', url });
const file = calendar.toString();
console.log(file.match(/URL.*/)[0]);

const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
const read = event.getFirstPropertyValue('url');
console.log('read by ical.js:', read);
assert.equal(read, String.raw`https://exempel.se/karta?ort=58.41\,15.62\;zoom=3`);
const forgiven = Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === 'VEVENT').url;
console.log('read by node-ical:', forgiven.val);
assert.equal(forgiven.val, url);
JS
node probe.mjs
