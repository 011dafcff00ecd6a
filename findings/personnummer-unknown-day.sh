#!/usr/bin/env bash
# The packages that validate Swedish personal numbers refuse a samordningsnummer whose day of birth is unknown.
#
# Expected: a samordningsnummer has 60 added to its day of birth. Packages that accept it accept those that are given
#           out, also to the people that it is there for: who cannot show when they were born.
# Happens:  what is unknown is zero in the number: the month 00, the day 60. personnummer takes 1 from the month and 60
#           from the day, asks `Date` whether there is such a day, and refuses; two others do as much. Skatteverket's
#           own test numbers have them, and its answer to those who asked is that they are valid.
# In Skav:  core/deid/personnummer.ts finds such a number when its checksum is right.
# Source:   https://github.com/personnummer/csharp/issues/119,
#           https://github.com/ActiveLogin/ActiveLogin.Identity/issues/126
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  personnummer@3.2.1 personnummer.js@3.0.0 swedish-personal-identity-number-validator@2.1.2
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');

const packages = {
  personnummer: (number) => require('personnummer').valid(number),
  'personnummer.js': (number) => require('personnummer.js').validate(number),
  'swedish-personal-identity-number-validator': (number) =>
    require('swedish-personal-identity-number-validator').isValid(number),
};
const numbers = {
  // The example in Skatteverket's own text about samordningsnummer.
  '701063-2391': true,
  // Of Skatteverket's test numbers: the month is unknown.
  191500722390: false,
  191500882392: false,
  // The day is unknown. Invented, with a right checksum.
  '701060-2394': false,
};
for (const [name, valid] of Object.entries(packages)) {
  const { version } = require(`./node_modules/${name}/package.json`);
  const found = Object.fromEntries(Object.keys(numbers).map((number) => [number, valid(number)]));
  console.log(name, version, found);
  assert.deepEqual(found, numbers);
}
JS
node probe.cjs
