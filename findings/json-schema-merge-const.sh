#!/usr/bin/env bash
# @x0k/json-schema-merge makes one rule of "only open" and "only closed": only open.
#
# Expected: what meets `allOf` meets each of its schemas, and so what the merged schema takes. Where nothing can, the package
#           throws, as for two types, two enums without a value in common, and a minimum above the maximum.
# Happens:  of two values of `const` the first is kept and the second forgotten: the merged schema takes what the other
#           refuses. So it is in the alternatives of `anyOf`: of (1 or 2) and (2 or 3) it makes 1 or 2.
#           The README says that the result of invalid schemas is undefined; these are valid.
# In Skav:  not affected: the schemas in schemas/ have no `allOf` with rules for the same field, and nothing merges them.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @x0k/json-schema-merge@1.1.0 ajv@8.20.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createComparator, createMerger, createShallowAllOfMerge } from '@x0k/json-schema-merge';
import { createDeduplicator, createIntersector } from '@x0k/json-schema-merge/lib/array';
import { Ajv } from 'ajv';

for (const name of ['@x0k/json-schema-merge', 'ajv'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

// As in the README.
const { compareSchemaDefinitions, compareSchemaValues } = createComparator();
const { mergeArrayOfSchemaDefinitions } = createMerger({
  intersectJson: createIntersector(compareSchemaValues),
  deduplicateJsonSchemaDef: createDeduplicator(compareSchemaDefinitions),
});
const merge = (...allOf) => createShallowAllOfMerge(mergeArrayOfSchemaDefinitions)({ allOf });

assert.deepEqual(merge({ enum: [1, 2] }, { enum: [2, 3] }), { enum: [2] });
for (const schemas of [
  [{ type: 'string' }, { type: 'integer' }],
  [{ enum: ['öppen'] }, { enum: ['stängd'] }],
  [{ type: 'integer', minimum: 3 }, { maximum: 2 }],
])
  assert.throws(() => merge(...schemas));

function takes(data, ...allOf) {
  const merged = merge(...allOf);
  console.log(JSON.stringify(allOf), '=>', JSON.stringify(merged));
  const ajv = new Ajv({ strict: false });
  return { merged: ajv.validate(merged, data), all: ajv.validate({ allOf }, data) };
}
const wrong = { merged: true, all: false };
assert.deepEqual(takes('öppen', { const: 'öppen' }, { const: 'stängd' }), wrong);
assert.deepEqual(takes(1, { anyOf: [{ const: 1 }, { const: 2 }] }, { anyOf: [{ const: 2 }, { const: 3 }] }), wrong);
JS
node probe.mjs
