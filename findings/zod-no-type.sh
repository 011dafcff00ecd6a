#!/usr/bin/env bash
# A rule without `type` beside it, and one beside a `$ref`, are no rules to zod.
#
# Expected: rules of JSON Schema apply to data of their kind, and say nothing of other data: {"minLength": 3} takes 5 and
#           refuses "a". What `z.fromJSONSchema` cannot make, it refuses with an exception.
# Happens:  a schema without `type` becomes z.any(), with its pattern, its limits, its `properties` and its `required`; of one
#           with a `$ref` only the reference is left. So a part that narrows a definition, which is how schemas share them, does
#           nothing: `{"$ref": …, "maxLength": 5}`, or `allOf` of a reference and a limit.
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
  const ajv = new Ajv2020({ strict: false }).validate(schema, data);
  const zod = z.fromJSONSchema(schema).safeParse(data).success;
  console.log(JSON.stringify(schema), 'on', JSON.stringify(data), `=> ajv ${ajv}, zod ${zod}`);
  return { ajv, zod };
}
assert.throws(() => z.fromJSONSchema({ if: { type: 'string' } }), /not supported/);
assert.deepEqual(check({ type: 'string', minLength: 3 }, 'a'), { ajv: false, zod: false });

assert.deepEqual(check({ minLength: 3 }, 'a'), { ajv: false, zod: true });
assert.deepEqual(check({ minimum: 5 }, 4), { ajv: false, zod: true });
assert.deepEqual(check({ properties: { nivå: { type: 'integer' } } }, { nivå: 'två' }), { ajv: false, zod: true });

const $defs = { text: { type: 'string', minLength: 1 } };
const $ref = '#/$defs/text';
assert.deepEqual(check({ $defs, $ref }, ''), { ajv: false, zod: false });
assert.deepEqual(check({ $defs, $ref, maxLength: 5 }, 'för långt'), { ajv: false, zod: true });
assert.deepEqual(check({ $defs, allOf: [{ $ref }, { maxLength: 5 }] }, 'för långt'), { ajv: false, zod: true });
JS
node probe.mjs
