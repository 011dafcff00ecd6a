#!/usr/bin/env bash
# Three months after 30 November is 28 February, and from 30 November to 28 February is not three months.
#
# Expected: what is three months later is three months away: `day.until(day.add({ months: 3 }))` is P3M in Temporal, as it is
#           in Luxon and dayjs.
# Happens:  where a month has no such day, `add` takes its last one, and `until` does not count that month as whole: P2M29D. A
#           deadline of a month from 31 January is on 28 February, and on that day 28 days have gone. The other way, from
#           28 February back to 30 November, one day is missing: P2M28D. js-joda counts as Temporal does.
# In Skav:  core/date.ts adds months; how long something has waited is said in days (daysBetween).
# Source:   https://github.com/tc39/proposal-temporal/pull/2759, of 2024; before, `until` moved a day to the end of its month too
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  temporal-polyfill@1.0.8 @js-temporal/polyfill@0.5.1 @js-joda/core@6.3.2 luxon@3.7.2 dayjs@1.11.23
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LocalDate, Period } from '@js-joda/core';
import { Temporal as other } from '@js-temporal/polyfill';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill/implementation';

for (const name of ['temporal-polyfill', '@js-temporal/polyfill', '@js-joda/core', 'luxon', 'dayjs'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function count(from, months) {
  const day = Temporal.PlainDate.from(from);
  const later = day.add({ months });
  const to = later.toString();
  const found = {
    temporal: day.until(later, { largestUnit: 'month' }).toString(),
    back: later.until(day, { largestUnit: 'month' }).toString(),
    joda: Period.between(LocalDate.parse(from), LocalDate.parse(to)).toString(),
    luxon: DateTime.fromISO(to).diff(DateTime.fromISO(from), ['months', 'days']).toISO(),
    dayjs: dayjs(to).diff(from, 'month', true),
  };
  const second = other.PlainDate.from(from).until(to, { largestUnit: 'month' }).toString();
  assert.equal(second, found.temporal, 'another implementation agrees');
  console.log(`${from} + ${months} months = ${to};`, JSON.stringify(found));
  return { to, ...found };
}
assert.deepEqual(count('2026-11-28', 3), {
  to: '2027-02-28',
  temporal: 'P3M',
  back: '-P3M',
  joda: 'P3M',
  luxon: 'P3M',
  dayjs: 3,
});
assert.deepEqual(count('2026-11-30', 3), {
  to: '2027-02-28',
  temporal: 'P2M29D',
  back: '-P2M28D',
  joda: 'P2M29D',
  luxon: 'P3M',
  dayjs: 3,
});
assert.deepEqual(count('2026-01-31', 1), {
  to: '2026-02-28',
  temporal: 'P28D',
  back: '-P28D',
  joda: 'P28D',
  luxon: 'P1M',
  dayjs: 1,
});
JS
node probe.mjs
