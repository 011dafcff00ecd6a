#!/usr/bin/env bash
# A package that validates personnummer refuses everyone who was born on 29 February 2000.
#
# Expected: 2000 was a leap year, and a validator that takes the year with its century asks for that year.
# Happens:  swedish-personal-identity-number-validator throws the century away before it looks at the date, and
#           `new Date(0, 1, 29)` would be a day in 1900, which was no leap year. A number with its century is refused
#           too. A birth number of 000, which nobody has, is let through.
# In Skav:  core/deid/personnummer.ts takes any day of a month, as a number with a typing error identifies as well.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  swedish-personal-identity-number-validator@2.1.2 personnummer@3.2.1
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { isValid } = require('swedish-personal-identity-number-validator');
const { valid } = require('personnummer');

for (const name of ['swedish-personal-identity-number-validator', 'personnummer'])
  console.log(name, require(`./node_modules/${name}/package.json`).version);

// Invented numbers with a right checksum.
const numbers = {
  '000228-1210': [true, true],
  '000229-1219': [false, true],
  '20000229-1219': [false, true],
  '040229-1215': [true, true],
  '850709-0002': [true, false],
};
for (const [number, expected] of Object.entries(numbers)) {
  const found = [isValid(number), valid(number)];
  console.log(`${number}: ${found[0]}; personnummer: ${found[1]}`);
  assert.deepEqual(found, expected);
}
JS
node probe.cjs
