#!/usr/bin/env bash
# To zod a field is required only where the schema also says what it is.
#
# Expected: `z.fromJSONSchema` throws where JSON Schema has something that zod lacks, as it does for `not` and `if`. `required`
#           is a list of names (JSON Schema 2020-12 Validation, 6.5.3); the names need not be in `properties` beside it.
# Happens:  names that are not in `properties` are passed over. "A telephone number or an address", as `anyOf` of two
#           `required`, takes an object with neither; with `oneOf` each that has just one of them is refused, as both halves
#           are true of any object. Zod writes such a schema itself, for a record whose keys are all needed: read back, none is.
# In Skav:  a JSON Schema is compiled by ajv to core/schema/validators.js, and no validator is made by another tool.
# Source:   convertBaseSchema in zod/v4/classic/from-json-schema.js; the function calls itself semi-experimental
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts zod@4.6.7 ajv@8.20.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';

for (const name of ['zod', 'ajv'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function check(schema, data) {
  const ajv = new Ajv2020({ strictRequired: false, strictTypes: false }).validate(schema, data);
  const zod = z.fromJSONSchema(schema).safeParse(data).success;
  console.log(JSON.stringify(schema), 'on', JSON.stringify(data), `=> ajv ${ajv}, zod ${zod}`);
  return { ajv, zod };
}
assert.throws(() => z.fromJSONSchema({ not: { type: 'string' } }), /not is not supported/);

const properties = { telefon: { type: 'string' }, epost: { type: 'string' } };
const either = [
  { type: 'object', required: ['telefon'] },
  { type: 'object', required: ['epost'] },
];
assert.deepEqual(check({ type: 'object', properties, required: ['epost'] }, {}), { ajv: false, zod: false });

assert.deepEqual(check({ type: 'object', required: ['epost'] }, {}), { ajv: false, zod: true });
assert.deepEqual(check({ type: 'object', properties, anyOf: either }, {}), { ajv: false, zod: true });
assert.deepEqual(check({ type: 'object', properties, oneOf: either }, { epost: 'a' }), { ajv: true, zod: false });

const record = z.record(z.enum(['nivå', 'fas']), z.string());
assert.equal(record.safeParse({}).success, false);
assert.deepEqual(check(z.toJSONSchema(record), {}), { ajv: false, zod: true });
JS
node probe.mjs
