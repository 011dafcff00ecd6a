#!/usr/bin/env bash
# To @ark/json-schema an empty list is an object.
#
# Expected: in JSON Schema an object and a list are different types (2020-12 validation, 6.1.1): {"type": "object"} refuses
#           []. jsonSchemaToType makes an ArkType of a schema that takes what the schema takes, or throws as it does for
#           what it cannot do.
# Happens:  "object" of ArkType, which is TypeScript's, has lists too, and is taken for that of JSON Schema. Where no
#           property is required, a list is valid, whatever is in it. PHP for one writes [] for an object without keys.
# In Skav:  not used: schemas are validated by ajv.
# Source:   https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1; parseObjectJsonSchema in the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @ark/json-schema@0.0.6 ajv@8.20.0 arktype@2.2.10
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { jsonSchemaToType } from '@ark/json-schema';
import { Ajv } from 'ajv';

for (const name of ['@ark/json-schema', 'ajv', 'arktype'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const ajv = new Ajv();

function look(schema, value) {
  const found = jsonSchemaToType(schema).allows(value);
  console.log(JSON.stringify(schema), JSON.stringify(value), '=>', found, 'and ajv', ajv.validate(schema, value));
  assert.equal(ajv.validate(schema, value), false);
  return found;
}
const schema = { type: 'object', properties: { note: { type: 'string' } } };
assert.equal(look(schema, null), false);
assert.equal(look(schema, 'Aneby'), false);
assert.equal(look(schema, { note: 5 }), false);
assert.equal(look({ type: 'array' }, {}), false);

assert.equal(look(schema, []), true);
assert.equal(look(schema, [1, 2]), true);
assert.equal(look({ type: ['object', 'null'] }, []), true);
JS
node probe.mjs
