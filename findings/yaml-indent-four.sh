#!/usr/bin/env bash
# With `indent: 4`, yaml changes each text that begins with a space.
#
# Expected: the option only concerns how the file looks.
# Happens:  a block whose first line begins with a space has to say how far it is indented. It says 2 at any indent, so
#           what is read back has the two other spaces in front of each line. With `indent: 1` each line loses one, or
#           the file cannot be read.
# In Skav:  core/yaml/write.ts quotes a text that begins with white space; the other files have an indent of 2.
# Source:   the header of a block in src/stringify/stringifyString.ts
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const { version } = JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8'));
console.log(`yaml ${version}, node ${process.version}`);

const text = ' - the first\n - the second\n';
function again(indent) {
  const yaml = stringify({ text }, { indent });
  const after = parse(yaml).text;
  console.log(`indent ${indent}: ${JSON.stringify(yaml)}\n  is read as ${JSON.stringify(after)}`);
  return after;
}
assert.equal(again(2), text);
assert.equal(again(4), '   - the first\n   - the second\n');
assert.equal(again(1), '- the first\n- the second\n');
JS
node probe.mjs
