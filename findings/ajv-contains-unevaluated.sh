#!/usr/bin/env bash
# Where a list has `contains`, ajv no longer finds anything wrong with its other items.
#
# Expected: `unevaluatedItems` is about the items that no other keyword has accepted. `contains` accepts those that match it
#           (JSON Schema 2020-12, 10.3.1.3): a list that must contain a party of the kind "kommun", and otherwise may only
#           have parties of the kind "region", must not have one of the kind "bolag".
# Happens:  once an item matches `contains`, ajv counts all items as accepted, and `unevaluatedItems` is left out. Without
#           `contains` it works, and other validators do as the standard says.
# In Skav:  not affected: the schemas use neither keyword.
# Source:   it.items = true in ajv/lib/vocabularies/applicator/contains.ts
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  ajv@8.20.0 @cfworker/json-schema@4.1.6 @hyperjump/json-schema@1.18.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import Ajv from 'ajv/dist/2020.js';

for (const name of ['ajv', '@cfworker/json-schema', '@hyperjump/json-schema'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

let schemas = 0;
async function look(keywords, list) {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'array', ...keywords };
  const id = `https://exempel.se/${++schemas}`;
  registerSchema(schema, id);
  const found = {
    ajv: new Ajv().validate(schema, list),
    cfworker: new Validator(schema, '2020-12').validate(list).valid,
    hyperjump: (await validate(id, list)).valid,
  };
  console.log(JSON.stringify(keywords), JSON.stringify(list), found);
  return found;
}
const rest = { unevaluatedItems: { const: 'region' } };
const both = { contains: { const: 'kommun' }, ...rest };
const all = (valid) => ({ ajv: valid, cfworker: valid, hyperjump: valid });
assert.deepEqual(await look(both, ['kommun', 'region']), all(true));
assert.deepEqual(await look(both, ['region']), all(false));
assert.deepEqual(await look(rest, ['region', 'bolag']), all(false));
assert.deepEqual(await look(both, ['kommun', 'bolag']), { ajv: true, cfworker: false, hyperjump: false });
JS
node probe.mjs
