#!/usr/bin/env bash
# @scure/base reads Crockford's base32, but not its hyphens.
#
# Expected: the alphabet comes with rules for reading what a person copied: small letters, O for 0, I and L for 1,
#           and hyphens that are ignored. A library that follows three of them follows the fourth.
# Happens:  it reads small letters, O, I and L, and throws at a hyphen: a code as it is printed, in groups, cannot
#           be read.
# In Skav:  core/receipt.ts takes hyphens and spaces out of a receipt code, and reads O, I and L, before anything
#           else.
# Source:   https://www.crockford.com/base32.html, "Decoding"
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @scure/base@2.4.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { base32crockford } from '@scure/base';

const { version } = JSON.parse(readFileSync('node_modules/@scure/base/package.json', 'utf8'));
console.log(`@scure/base ${version}, node ${process.version}`);
const bytes = Uint8Array.of(1, 2, 171, 205, 239);
const code = base32crockford.encode(bytes);
for (const typed of [code, code.toLowerCase(), code.replaceAll('0', 'O').replaceAll('1', 'l')]) {
  console.log(`${typed} is read as`, base32crockford.decode(typed));
  assert.deepEqual(base32crockford.decode(typed), bytes);
}
const printed = `${code.slice(0, 4)}-${code.slice(4)}`;
assert.throws(
  () => base32crockford.decode(printed),
  ({ message }) => {
    console.log(`${printed}: ${message}`);
    return message.startsWith('Unknown letter "-"');
  },
);
JS
node probe.mjs
