#!/usr/bin/env bash
# ts-ics invites an address that does not exist when the name of a unit has a colon in it.
#
# Expected: names may have any sign. A library that writes calendars puts a name with a colon, a semicolon or a comma in
#           quotation marks, which such a parameter must have (RFC 5545, 3.2), as ics does.
# Happens:  ts-ics writes the name as it is. Readers take what is behind the colon for the address: "Samråd: Norra" with
#           a@example.se is invited as " Norra:MAILTO:a@example.se". Behind a semicolon the rest of the name is lost. ts-ics
#           reads its own files so too.
# In Skav:  not affected: core/calendar.ts writes days without people.
# Source:   the options of ATTENDEE and ORGANIZER in ts-ics, which are joined as name=value without quotes
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ts-ics@2.4.6 ics@3.12.0 ical.js@2.2.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import ics from 'ics';
import { convertIcsCalendar, generateIcsCalendar } from 'ts-ics';

for (const name of ['ts-ics', 'ics', 'ical.js'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function invited(calendar) {
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
  const attendee = event.getFirstProperty('attendee');
  return [attendee.getParameter('cn'), attendee.getFirstValue().replace(/^mailto:/i, '')];
}
function look(name) {
  const attendees = [{ name, email: 'a@example.se' }];
  const date = { date: new Date(0) };
  const event = { uid: '1', stamp: date, start: date, duration: { hours: 1 }, summary: 'Samråd', attendees };
  const written = generateIcsCalendar({ prodId: 'exempel', version: '2.0', events: [event] });
  const byIcs = ics.createEvents([{ title: 'Samråd', start: [2026, 11, 30, 8, 0], duration: { hours: 1 }, attendees }]);
  const own = convertIcsCalendar(undefined, written).events[0].attendees[0];
  const found = { ics: invited(byIcs.value), 'ts-ics': invited(written), own: [own.name, own.email] };
  console.log(written.match(/ATTENDEE.*/)[0], found);
  return Object.values(found);
}
const right = (name) => [name, 'a@example.se'];
assert.deepEqual(look('Åsa Andersson'), Array(3).fill(right('Åsa Andersson')));
assert.deepEqual(look('Samråd: Norra'), [
  right('Samråd: Norra'),
  ['Samråd', ' Norra:MAILTO:a@example.se'],
  ['Samråd', ' Norra:a@example.se'],
]);
assert.deepEqual(look('Enhet 2; Norra'), [right('Enhet 2; Norra'), right('Enhet 2'), right('Enhet 2')]);
JS
node probe.mjs
