#!/usr/bin/env bash
# In feelin 24 hours after noon are 23 hours after it, the night when summer time begins, and as many as 23 hours are.
#
# Expected: a duration of hours in FEEL, the language of DMN's decision tables, is a number of seconds, so PT24H after
#           Saturday noon is one o'clock on Sunday, as it is after PT23H and PT1H.
# Happens:  PT24H becomes P1D, and the day is one of the calendar, so it is Sunday noon; so is the sum with PT23H. The time
#           between the two noons is P1D.
# In Skav:  not affected: time limits are days, counted in Swedish time.
# Source:   normalize in feelin/dist/index.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts feelin@8.2.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { evaluate } from 'feelin';

console.log('feelin', JSON.parse(readFileSync('node_modules/feelin/package.json', 'utf8')).version);

const noon = 'date and time("2026-03-28T12:00:00@Europe/Stockholm")';
function value(expression) {
  const result = evaluate(expression.replace('noon', noon));
  console.log(expression, '=>', String(result.value), result.warnings);
  return String(result.value);
}
const sunday = (time) => `2026-03-29T${time}:00@Europe/Stockholm`;
assert.equal(value('noon + duration("PT23H")'), sunday('12:00'));
assert.equal(value('noon + duration("PT23H") + duration("PT1H")'), sunday('13:00'));
assert.equal(value('noon + duration("PT24H")'), sunday('12:00'));
assert.equal(value('noon + duration("PT25H")'), sunday('13:00'));
assert.equal(value(`date and time("${sunday('12:00')}") - noon`), 'P1D');
JS
node probe.mjs
