#!/usr/bin/env bash
# In date-fns a Monday is one working day after the Saturday before it, and no working day after it.
#
# Expected: `addBusinessDays` and `differenceInBusinessDays` are each other's reverse, as `addDays` and
#           `differenceInCalendarDays` are; and with the two days the other way round the difference has another sign.
# Happens:  adding counts the days after the first, and the difference counts the first and not the last. From Monday to
#           Friday that is the same. For what comes in on a Saturday or Sunday, a deadline of five working days is four
#           working days away; counted from the deadline back it is five.
# In Skav:  core/routine/workdays.ts has only steps from a day; nothing subtracts two days in working days.
# Source:   https://github.com/date-fns/date-fns/issues/1268 (closed)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts date-fns@4.4.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { addBusinessDays, differenceInBusinessDays, formatISO } from 'date-fns';

const { version } = JSON.parse(readFileSync('node_modules/date-fns/package.json', 'utf8'));
console.log(`date-fns ${version}, node ${process.version}`);

function count(from, days) {
  const start = new Date(`${from}T12:00`);
  const end = addBusinessDays(start, days);
  const [there, back] = [differenceInBusinessDays(end, start), differenceInBusinessDays(start, end)];
  const last = formatISO(end, { representation: 'date' });
  console.log(`${from} and ${days} working days: ${last}; the difference is ${there}, and ${back} the other way`);
  return [last, there, back];
}
assert.deepEqual(count('2026-11-26', 5), ['2026-12-03', 5, -5]);
assert.deepEqual(count('2026-11-27', 5), ['2026-12-04', 5, -5]);
assert.deepEqual(count('2026-11-28', 5), ['2026-12-04', 4, -5]);
assert.deepEqual(count('2026-11-29', 1), ['2026-11-30', 0, -1]);
JS
node probe.mjs
