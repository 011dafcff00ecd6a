#!/usr/bin/env bash
# In @internationalized/date setting the minutes moves a time one hour back, the night when summer time ends.
#
# Expected: what `set` is not given stays as it is. 02:30 at +01:00 on 25 October 2026 is the second half past two of that
#           night, and with the minutes set to 45 a quarter of an hour later: so it is in Temporal, and with `add` and `cycle`.
# Happens:  the offset is forgotten and the first of the two hours taken: 02:45 at +02:00, three quarters of an hour before.
#           With the same minute nothing changes. `set` has the parameter "later", which has to be given each time.
# In Skav:  not affected: core/date.ts changes days, never times of day.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @internationalized/date@3.12.4 temporal-polyfill@1.0.8
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseZonedDateTime } from '@internationalized/date';
import { Temporal } from 'temporal-polyfill';

for (const name of ['@internationalized/date', 'temporal-polyfill'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const text = '2026-10-25T02:30:00+01:00[Europe/Stockholm]';
const time = parseZonedDateTime(text);
const quarter = '2026-10-25T02:45:00+01:00[Europe/Stockholm]';
const others = { add: time.add({ minutes: 15 }), cycle: time.cycle('minute', 15), later: time.set({ minute: 45 }, 'later') };
for (const [name, other] of Object.entries(others)) {
  console.log(name, other.toString());
  assert.equal(other.toString(), quarter);
}
assert.equal(Temporal.ZonedDateTime.from(text).with({ minute: 45 }).toString(), quarter);
assert.equal(time.set({ minute: 30 }).toString(), text);

const set = time.set({ minute: 45 });
console.log('set', set.toString(), 'is', (set.toDate() - time.toDate()) / 60_000, 'minutes later');
assert.equal(set.toString(), '2026-10-25T02:45:00+02:00[Europe/Stockholm]');
JS
node probe.mjs
