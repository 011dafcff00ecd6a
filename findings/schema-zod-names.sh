#!/usr/bin/env bash
# In the check that json-schema-to-zod makes of a schema, no name begins with a capital.
#
# Expected: a pattern such as ^\p{Lu}\p{L}+$ allows names that begin with a capital, with å, ä, ö and é as well. JSON Schema
#           asks for regular expressions with Unicode (2020-12, 6.4), and ajv makes them so.
# Happens:  json-schema-to-zod writes `new RegExp(...)` without the flag u. Then \p{Lu} is no class but the letters p{Lu}: the
#           check compiles, accepts no name, and accepts the text "p{Lu}p{L}".
# In Skav:  not affected: the schemas are compiled by ajv (testing/tools/validators.ts), and so far no pattern has a class.
# Source:   json-schema-to-zod/dist/esm/parsers/parseString.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-schema-to-zod@2.8.1 zod@4.6.7 ajv@8.20.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { jsonSchemaToZod } from 'json-schema-to-zod';

for (const name of ['json-schema-to-zod', 'zod', 'ajv'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const schema = { type: 'string', pattern: '^\\p{Lu}\\p{L}+$' };
writeFileSync('check.mjs', jsonSchemaToZod(schema, { module: 'esm', name: 'check' }));
console.log(readFileSync('check.mjs', 'utf8').trim());
const { check } = await import('./check.mjs');
const validate = new Ajv().compile(schema);

function look(text) {
  const found = { ajv: validate(text), zod: check.safeParse(text).success };
  console.log(text, found);
  return Object.values(found);
}
assert.deepEqual(look('Åsa'), [true, false]);
assert.deepEqual(look('Anna'), [true, false]);
assert.deepEqual(look('åsa'), [false, false]);
assert.deepEqual(look('p{Lu}p{L}'), [false, true]);
JS
node probe.mjs
