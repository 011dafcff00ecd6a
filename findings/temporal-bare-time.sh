#!/usr/bin/env bash
# Temporal reads 1345 and 2026 as times of day, and refuses 0830 and 1030.
#
# Expected: `Temporal.PlainTime.from` takes times in the short form of ISO 8601, which has no colon, or it does not.
# Happens:  it takes those that cannot be a month and a day. 0830 could be 30 August, so it has to be T0830. Of the 1440
#           minutes of a day it refuses as many as a leap year has days, among them most of a working morning at the full
#           and the half hour; 2026 is a time, 26 minutes past eight. With seconds too: 133015 is a time, 121530 as well
#           (no month and day has six figures), and 202612 is not: it could be December 2026.
# In Skav:  no time of day is read: core/import/day.ts passes over the one after a day. Days are read by core/date.ts.
# Source:   AnnotatedTime in Temporal's grammar: without T it may not be a DateSpecMonthDay or a DateSpecYearMonth too
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts temporal-polyfill@1.0.8 @js-temporal/polyfill@0.5.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal as other } from '@js-temporal/polyfill';
import { Temporal } from 'temporal-polyfill/implementation';

for (const name of ['temporal-polyfill', '@js-temporal/polyfill'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function read(text) {
  const [one, two] = [Temporal, other].map(({ PlainTime }) => {
    try {
      return PlainTime.from(text).toString();
    } catch {
      return 'refused';
    }
  });
  assert.equal(one, two, 'another implementation agrees');
  return one;
}
const expected = {
  '08:30': '08:30:00',
  T0830: '08:30:00',
  '0830': 'refused',
  1030: 'refused',
  1300: '13:00:00',
  1345: '13:45:00',
  2026: '20:26:00',
  133015: '13:30:15',
  121530: '12:15:30',
  202612: 'refused',
};
for (const [text, time] of Object.entries(expected)) {
  const found = read(text);
  console.log(`${text} => ${found}`);
  assert.equal(found, time);
}
const minutes = Array.from({ length: 1440 }, (_, minute) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(''),
);
const refused = minutes.filter((minute) => read(minute) === 'refused');
console.log(`of 1440 minutes, ${refused.length} are refused`);
assert.equal(refused.length, 366);
JS
node probe.mjs
