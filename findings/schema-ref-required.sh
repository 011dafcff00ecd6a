#!/usr/bin/env bash
# A definition that is extended loses its required fields when json-schema-ref-parser replaces the reference.
#
# Expected: in JSON Schema 2020-12 what stands beside a `$ref` applies too (8.2.3.1). To `dereference` changes how a schema is
#           written, not which data it accepts.
# Happens:  the two are put together key by key, and of two lists the one beside the reference wins: where both have
#           `required`, that of the definition is gone. A case without its number is refused before, and valid after. Their
#           `properties` are put together, so the schema looks right.
# In Skav:  not affected: in the schemas nothing but a title and a description stands beside a reference.
# Source:   dereference in @apidevtools/json-schema-ref-parser/dist/lib/ref.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @apidevtools/json-schema-ref-parser@16.0.6 ajv@8.20.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dereference } from '@apidevtools/json-schema-ref-parser';
import Ajv from 'ajv/dist/2020.js';

for (const name of ['@apidevtools/json-schema-ref-parser', 'ajv'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: { case: { type: 'object', properties: { nr: { type: 'string' } }, required: ['nr'] } },
  type: 'object',
  properties: {
    closed: { $ref: '#/$defs/case', properties: { result: { type: 'string' } }, required: ['result'] },
  },
};
const after = await dereference(structuredClone(schema));
console.log('closed:', after.properties.closed);

const accepts = (one, closed) => new Ajv({ strict: false }).validate(one, { closed });
function look(closed) {
  const found = { before: accepts(schema, closed), after: accepts(after, closed) };
  console.log(closed, found);
  return Object.values(found);
}
assert.deepEqual(look({ nr: '2026-1', result: 'löst' }), [true, true]);
assert.deepEqual(look({ nr: '2026-1' }), [false, false]);
assert.deepEqual(look({ result: 'löst' }), [false, true]);
JS
node probe.mjs
