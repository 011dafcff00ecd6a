#!/usr/bin/env bash
# The type of a tuple in JSON Schema 2020-12 allows only the empty list.
#
# Expected: json-schema-to-typescript takes `prefixItems` as a tuple, or ignores it as it does other keywords that have
#           no type, and leaves `unknown[]`.
# Happens:  it reads `items` as before 2020-12, when it was about all items. It now is about those after the prefix,
#           so a closed tuple becomes `never[]`: no value that the schema takes has that type.
# In Skav:  schemas/schemas.test.ts refuses the keyword in the schemas, from which schemas/types.ts is made.
# Source:   JSON Schema 2020-12 Core, 10.3.1; README.md of the package, which names drafts up to 04
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

async function typeOf(schema) {
  const type = (await compile({ ...schema }, 'Pair', { bannerComment: '', format: false })).trim();
  console.log(JSON.stringify(schema), '=>', type);
  return type.replace(/^[^]*= /, '');
}
const items = [{ type: 'string' }, { type: 'number' }];
const before = { type: 'array', items, additionalItems: false, minItems: 2 };
assert.equal(await typeOf(before), '[string, number]');

const closed = { type: 'array', prefixItems: items, items: false };
assert.equal(new Ajv2020({ strict: false }).validate(closed, ['days', 5]), true);
assert.equal(await typeOf(closed), 'never[]');
const open = { type: 'array', prefixItems: items.slice(0, 1), items: items[1] };
assert.equal(await typeOf(open), 'number[]');
JS
node probe.mjs
