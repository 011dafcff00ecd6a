#!/usr/bin/env bash
# To semver, which makes a version of any text with a digit in it, 2026.10.01 is none.
#
# Expected: coerce makes 2026.10.1 of it, as it makes 2026.10.0 of "rutin 2026.10, ny" and 1.2.3 of 1.2.3.4. The readme:
#           "Only text which lacks digits will fail coercion".
# Happens:  it gives null where a number begins with a zero: in the months before October, on the first nine days of each
#           month, and for 2026.01. Of 2026.10.31 it makes a version, so a list of releases that is sorted by it loses some.
#           With the option `loose`, of which the readme says nothing here, none is lost.
# In Skav:  not used: a routine's version is a day, and compared as one.
# Source:   README.md of the package, "Coercion"
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts semver@7.8.6
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import semver from 'semver';

const { version } = JSON.parse(readFileSync('node_modules/semver/package.json', 'utf8'));
console.log(`semver ${version}, node ${process.version}`);

function look(text, options) {
  const found = semver.coerce(text, options)?.version ?? null;
  console.log(text, options ?? '', '=>', found);
  return found;
}
assert.equal(look('2026.10.1'), '2026.10.1');
assert.equal(look('rutin 2026.10, ny'), '2026.10.0');
assert.equal(look('v1.2.3.4'), '1.2.3');
assert.equal(look('2026.10.31'), '2026.10.31');

for (const text of ['2026.10.01', '2026.01.31', '2026.01', '01.02.03']) assert.equal(look(text), null);
assert.equal(look('2026.10.01', { loose: true }), '2026.10.1');
JS
node probe.mjs
