#!/usr/bin/env bash
# To spacetime 2026 has two weeks that are number 52, and the Friday of the second is in week 1.
#
# Expected: weeks begin on Mondays and week 1 has the first Thursday of the year, as in Sweden (ISO 8601): spacetime gives
#           30 December 2024 week 1. A long year, as 2020 and 2026, has a week 53, and all days of a week have the same number.
# Happens:  53 is never returned: the week from 28 December 2026 is 52 as the one before it. 1 January is always in week 1, so
#           from Thursday to Friday in the same week the number goes from 52 to 1, and the next Monday is in week 1 too.
# In Skav:  not affected: weeks have no numbers; core/date.ts counts in days and months.
# Source:   the types say "1-52" of the number of a week; the README says nothing of it
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts spacetime@7.15.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import spacetime from 'spacetime';

const { version } = JSON.parse(readFileSync('node_modules/spacetime/package.json', 'utf8'));
console.log(`spacetime ${version}`);

function week(day) {
  const moment = spacetime(day, 'Europe/Stockholm');
  console.log(`${day} is in the week that begins ${moment.startOf('week').format('iso-short')}, number`, moment.week());
  return moment.week();
}
assert.equal(week('2024-12-30'), 1);
assert.equal(week('2026-12-27'), 52);

for (const day of ['2026-12-28', '2026-12-31', '2020-12-28']) assert.equal(week(day), 52);
for (const day of ['2027-01-01', '2027-01-03', '2027-01-04', '2021-01-01']) assert.equal(week(day), 1);
// Sunday of week 52 of 2022.
assert.equal(week('2022-12-31'), 52);
assert.equal(week('2023-01-01'), 1);
JS
node probe.mjs
