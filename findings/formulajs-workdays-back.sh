#!/usr/bin/env bash
# Formula.js counts three working days back from a Friday to its Monday.
#
# Expected: NETWORKDAYS counts both days, and with the later day first it is the same number with a minus, as in Excel: -5
#           from a Friday to the Monday before. So "working days left" turns negative when a deadline has passed.
# Happens:  backwards it looks at no day. It takes the days between the two, adds the one day towards zero, and leaves in
#           weekends and holidays: -3 for the week, and -30 for the 24 working days from 31 December back to 30 November.
#           From a Monday back to the Monday before, -6 happens to be right.
# In Skav:  core/routine/workdays.ts counts from a day by a number, backwards with a function of its own; how late something
#           is is said in days.
# Source:   NETWORKDAYS.INTL in @formulajs/formulajs/src/date-time.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @formulajs/formulajs@4.6.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { NETWORKDAYS } from '@formulajs/formulajs';

const { version } = JSON.parse(readFileSync('node_modules/@formulajs/formulajs/package.json', 'utf8'));
console.log(`@formulajs/formulajs ${version}`);

const dayOf = (text) => new Date(`${text}T00:00:00`);
function count(first, last, holidays = []) {
  const days = (from, to) => NETWORKDAYS(dayOf(from), dayOf(to), holidays.map(dayOf));
  const found = [days(first, last), days(last, first)];
  console.log(`from ${first} to ${last} without ${holidays.join(' and ') || 'holidays'}: ${found[0]}, back ${found[1]}`);
  return found;
}
assert.deepEqual(count('2026-11-30', '2026-12-07'), [6, -6]);

assert.deepEqual(count('2026-11-30', '2026-12-04'), [5, -3]);
assert.deepEqual(count('2026-11-30', '2026-12-31'), [24, -30]);
assert.deepEqual(count('2026-11-30', '2026-12-31', ['2026-12-24', '2026-12-25']), [22, -30]);
JS
node probe.mjs
