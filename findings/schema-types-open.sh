#!/usr/bin/env bash
# A condition beside the properties of a closed object makes its type open.
#
# Expected: json-schema-to-typescript makes a type without other keys of an object with `additionalProperties: false`,
#           whatever stands beside it; what it has no type for it leaves out, as it does with `if`, `then` and
#           `dependentRequired`.
# Happens:  of `"oneOf": [{ "required": ["a"] }, { "required": ["b"] }]` it makes `{ [k: string]: unknown }`, and puts
#           it together with the object: each key that is misspelled has that type, and TypeScript accepts it. With
#           anyOf and allOf it is the same. The schema itself still refuses the key.
# In Skav:  the schemas have no such conditions in closed objects; rules across fields are in core/case/rules.ts.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-schema-to-typescript@16.0.0 ajv@8.20.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';

for (const name of ['json-schema-to-typescript', 'ajv'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

async function openType(condition) {
  const string = { type: 'string' };
  const schema = { type: 'object', properties: { a: string, b: string }, additionalProperties: false, ...condition };
  const made = await compile(schema, 'Contact', { bannerComment: '' });
  const accepted = new Ajv2020({ strict: false }).validate(schema, { a: 'x', misspelled: 'x' });
  console.log(JSON.stringify(condition), '→', made.replace(/\s+/g, ' '));
  assert.equal(accepted, false);
  return made.includes('[k: string]: unknown');
}
const either = [{ required: ['a'] }, { required: ['b'] }];
assert.equal(await openType({}), false);
assert.equal(await openType({ if: either[0], then: either[1] }), false);
assert.equal(await openType({ dependentRequired: { a: ['b'] } }), false);
assert.equal(await openType({ oneOf: either }), true);
assert.equal(await openType({ anyOf: either }), true);
assert.equal(await openType({ allOf: [{ required: ['a'] }] }), true);
JS
node probe.mjs
