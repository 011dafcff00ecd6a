#!/usr/bin/env bash
# In Swedish text libphonenumber-js takes every date for a telephone number.
#
# Expected: the search for numbers in a text is a port of Google's, which looks for few false alarms: a national number
#           is found when it is valid and has the 0 that stands before it in Sweden.
# Happens:  the port leaves that 0 out of what it asks ("skipped for simplicity"). Without it 20 and eight digits in all
#           are a free call, and 30, 19 and 18 are area codes: 2026-11-30, 30.11.2026 and 2025-2026 are valid numbers,
#           and each date of this and the last century. Only with a time after it, or slashes, a date is passed over.
# In Skav:  core/deid/phone.ts has rules of its own: a number begins with 0 or +, or a word for calling is before it.
# Source:   VALID in source/findNumbers/Leniency.js; Google's: https://github.com/google/libphonenumber/issues/1545
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts libphonenumber-js@1.13.16
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findPhoneNumbersInText } from 'libphonenumber-js';

const { version } = JSON.parse(readFileSync('node_modules/libphonenumber-js/package.json', 'utf8'));
console.log(`libphonenumber-js ${version}, node ${process.version}`);

function found(text) {
  const numbers = findPhoneNumbersInText(text, 'SE').map(({ number }) => `${number.number} ${number.isValid()}`);
  console.log(`${text}:`, numbers.join(', ') || 'nothing');
  return numbers;
}
assert.deepEqual(found('Ring 08-123 456 78 i dag.'), ['+46812345678 true']);
assert.deepEqual(found('Enligt lag (1989:253).'), []);
assert.deepEqual(found('Mötet 2026-11-30 09:00 blev inställt.'), []);
assert.deepEqual(found('Mötet 2026-11-30 blev inställt.'), ['+4620261130 true']);
assert.deepEqual(found('Planen för 2025-2026 saknas.'), ['+4620252026 true']);
assert.deepEqual(found('Beslutet kom 30.11.2026.'), ['+4630112026 true']);

let dates = 0;
let phones = 0;
for (let day = Date.UTC(1950, 0, 1); day < Date.UTC(2031, 0, 1); day += 9 * 24 * 60 * 60 * 1000) {
  dates++;
  const text = `Mötet ${new Date(day).toISOString().slice(0, 10)} blev inställt.`;
  if (findPhoneNumbersInText(text, 'SE').length > 0) phones++;
}
console.log(`of ${dates} dates between 1950 and 2030, ${phones} are telephone numbers`);
assert.equal(phones, dates);
JS
node probe.mjs
