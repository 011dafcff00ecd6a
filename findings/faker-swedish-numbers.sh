#!/usr/bin/env bash
# Every tenth Swedish postcode that faker makes cannot exist, and a third of its telephone numbers cannot either.
#
# Expected: a locale's postcodes and numbers have the form that they have there, so that a form, a check or a detector that is
#           tried with them is tried with what people write. Swedish postcodes begin with 1 to 9.
# Happens:  the Swedish locale puts any figure in each place. Every tenth postcode begins with 0, and a third of the
#           telephone numbers are too short or in no series of the Swedish plan, by libphonenumber's data. A check that is
#           right refuses them, and a detector that finds them all is too wide.
# In Skav:  not affected: testing/tools/build-deid-data.ts takes names from faker, and no numbers.
# Source:   location/postcode and phone_number of the locale sv in @faker-js/faker
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @faker-js/faker@10.6.0 libphonenumber-js@1.13.16
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fakerSV as faker } from '@faker-js/faker';
import { isValidPhoneNumber } from 'libphonenumber-js/max';

for (const name of ['@faker-js/faker', 'libphonenumber-js'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

faker.seed(1);
const many = (make) => Array.from({ length: 1000 }, make);
const postcodes = many(() => faker.location.zipCode()).filter((code) => !/^[1-9]\d\d ?\d\d$/.test(code));
const phones = many(() => faker.phone.number()).filter((number) => !isValidPhoneNumber(number, 'SE'));
console.log(`${postcodes.length} of 1000 postcodes are none, such as`, postcodes.slice(0, 3));
console.log(`${phones.length} of 1000 telephone numbers are none, such as`, phones.slice(0, 3));
assert.equal(isValidPhoneNumber('08-465 004 00', 'SE'), true);
assert.ok(postcodes.length > 80 && postcodes.every((code) => code.startsWith('0')));
assert.ok(phones.length > 250);
JS
node probe.mjs
