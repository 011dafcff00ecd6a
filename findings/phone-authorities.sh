#!/usr/bin/env bash
# A package for Swedish telephone numbers takes 0104 for an area code.
#
# Expected: swedish-phone-number-formatter groups a number as the numbering plan that it refers to: area code, hyphen, the
#           rest in twos and threes. It knows the area codes of two, three and four figures.
# Happens:  it knows those of places. 010, 020, 075, 077 and 078 are codes of no place, and are not in its list, so they are
#           taken for codes of four figures: an authority's 010-123 45 67 becomes 0101-23 45 67, a free number 0201-23 45 67. Authorities
#           have hardly any other numbers; they can still be dialled, and nobody recognizes them.
# In Skav:  a telephone number is kept as its owner wrote it; core/deid/phone.ts looks at its figures only.
# Source:   Den svenska nummerplanen för telefoni, Post- och telestyrelsen; libphonenumber's metadata for Sweden
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  swedish-phone-number-formatter@1.0.1 libphonenumber-js@1.13.16
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const format = require('swedish-phone-number-formatter');
const { parsePhoneNumber } = require('libphonenumber-js');

for (const name of ['swedish-phone-number-formatter', 'libphonenumber-js'])
  console.log(name, require(`./node_modules/${name}/package.json`).version);

function both(number) {
  const found = [format(number), parsePhoneNumber(number, 'SE').formatNational()];
  console.log(`${number}: ${found[0]}; libphonenumber-js: ${found[1]}`);
  return found;
}
for (const number of ['08-123 456 78', '031-12 34 56', '0920-123 45', '070-123 45 67'])
  assert.deepEqual(both(number), [number, number]);

assert.deepEqual(both('010-123 45 67'), ['0101-23 45 67', '010-123 45 67']);
assert.deepEqual(both('020-123 45 67'), ['0201-23 45 67', '020-123 45 67']);
assert.deepEqual(both('075-123 45 67'), ['0751-23 45 67', '075-123 45 67']);
JS
node probe.cjs
