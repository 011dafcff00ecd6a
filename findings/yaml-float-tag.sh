#!/usr/bin/env bash
# To yaml !!float 5 is the text "5", and !!float 5.0 is the number 5.
#
# Expected: a tag says what a value is. In the core schema of YAML 1.2 (10.3.2) a float may be written without a point: the
#           pattern of !!float takes 5, -3 and 0. js-yaml reads them as numbers, and yaml itself reads !!int "5" as one.
# Happens:  yaml looks for a point or an exponent, finds none, and makes a text of the number: 5 + 1 is "51". A warning says
#           that the tag is unresolved; there is no error.
# In Skav:  not affected: to core/yaml/parse.ts a tag in a file is a fault.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@5.5.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as jsYaml from 'js-yaml';
import { parseDocument } from 'yaml';

for (const name of ['yaml', 'js-yaml'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function read(written) {
  const { contents, errors, warnings } = parseDocument(written);
  assert.deepEqual(errors, []);
  console.log(written, '=>', JSON.stringify(contents.toJSON()), warnings.map(({ code }) => code).join());
  return { value: contents.toJSON(), warned: warnings.map(({ code }) => code) };
}
for (const [written, value] of [['!!float 5.0', 5], ['!!float 5e0', 5], ['!!int "5"', 5], ['5', 5]])
  assert.deepEqual(read(written), { value, warned: [] });

for (const text of ['5', '-3', '0']) {
  assert.equal(jsYaml.load(`!!float ${text}`), Number(text));
  assert.deepEqual(read(`!!float ${text}`), { value: text, warned: ['TAG_RESOLVE_FAILED'] });
}
JS
node probe.mjs
