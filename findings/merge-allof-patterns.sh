#!/usr/bin/env bash
# Once json-schema-merge-allof has merged two patterns, hardly a text meets both.
#
# Expected: a schema without its `allOf` takes the same texts as before. A pattern is looked for anywhere in a text, so
#           `^[A-Z]` and `[0-9]$` together take A7.
# Happens:  they become `(?=^[A-Z])(?=[0-9]$)`, which looks for both at one place: a character that is the first and a
#           capital, and the last and a digit. No text is taken any more. Patterns for whole texts are merged well.
# In Skav:  not used: the schemas have no `allOf`.
# Source:   https://github.com/mokkabonna/json-schema-merge-allof/issues/44
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0 json-schema-merge-allof@0.8.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import merge from 'json-schema-merge-allof';

for (const name of ['json-schema-merge-allof', 'ajv'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const ajv = new Ajv();
function taken(patterns, text) {
  const schema = { type: 'string', allOf: patterns.map((pattern) => ({ pattern })) };
  const merged = merge(schema);
  const both = [schema, merged].map((one) => ajv.validate(one, text));
  console.log(`${text}: ${patterns.join(' and ')} => ${both[0]}, merged ${merged.pattern} => ${both[1]}`);
  return both;
}
assert.deepEqual(taken(['^[A-Z0-9]+$', '^.{2}$'], 'A7'), [true, true]);
assert.deepEqual(taken(['^[A-Z]', '[0-9]$'], 'A7'), [true, false]);
assert.deepEqual(taken(['[a-z]', '[0-9]'], 'a7'), [true, false]);
JS
node probe.mjs
