#!/usr/bin/env bash
# To fontoxpath the end of the year is 32 December.
#
# Expected: a time of 24:00:00, as series in an archive end, is the first moment of the next day: XML Schema takes
#           2026-12-31T24:00:00 for 2027-01-01T00:00:00 (part 2, 3.2.7), and so `year-from-dateTime` is 2027.
# Happens:  the hour gets 0 and the day one more, whatever the month: the day is 32, the date 2026-12-32, and the year 2026.
#           The 28th of February becomes the 29th. Comparing and counting are right, as `eq` and `-` go by JavaScript's
#           dates, so two values are equal and have different years; and adding no time at all mends the text.
# In Skav:  no XPath: adapters/spreadsheet/erms.ts reads the times of cases in ERMS, and takes 24:00 for the next day.
# Source:   DateTime.fromString in fontoxpath/src/expressions/dataTypes/valueTypes/DateTime.ts
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts fontoxpath@3.34.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fontoxpath from 'fontoxpath';

const { version } = JSON.parse(readFileSync('node_modules/fontoxpath/package.json', 'utf8'));
console.log(`fontoxpath ${version}`);

function look(time) {
  const value = (expression) => fontoxpath.evaluateXPathToString(expression.replace('TIME', `xs:dateTime('${time}')`), null);
  const found = {
    text: value('string(TIME)'),
    day: value('string(xs:date(TIME))'),
    year: value('string(year-from-dateTime(TIME))'),
    plusNothing: value("string(TIME + xs:dayTimeDuration('P0D'))"),
  };
  console.log(time, JSON.stringify(found));
  return found;
}
const newYear = look('2027-01-01T00:00:00');
assert.deepEqual(newYear, {
  text: '2027-01-01T00:00:00',
  day: '2027-01-01',
  year: '2027',
  plusNothing: '2027-01-01T00:00:00',
});
assert.equal(look('2026-11-29T24:00:00').text, '2026-11-30T00:00:00');

assert.deepEqual(look('2026-12-31T24:00:00'), {
  text: '2026-12-32T00:00:00',
  day: '2026-12-32',
  year: '2026',
  plusNothing: '2027-01-01T00:00:00',
});
assert.equal(look('2026-02-28T24:00:00').day, '2026-02-29');

const equal = fontoxpath.evaluateXPathToString(
  "string(xs:dateTime('2026-12-31T24:00:00') eq xs:dateTime('2027-01-01T00:00:00'))",
  null,
);
console.log(`the same moment: ${equal}`);
assert.equal(equal, 'true');
JS
node probe.mjs
