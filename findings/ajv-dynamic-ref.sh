#!/usr/bin/env bash
# ajv looks up a `$dynamicRef` in the whole schema instead of in the definition that it names.
#
# Expected: without another anchor of that name around it, `$dynamicRef` is a `$ref` (JSON Schema 2020-12 Core,
#           8.2.3.2): a list of items whose definition says "string" takes a list of strings.
# Happens:  a `$dynamicAnchor` in `$defs` is not found, and the reference leads to the root: each item is validated as
#           if it were the whole document. Nothing is reported, in strict mode either.
# In Skav:  schemas/schemas.test.ts refuses the keyword; the schemas have `$ref` only.
# Source:   https://github.com/ajv-validator/ajv/issues/1573, https://github.com/ajv-validator/ajv/pull/2573
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const { version } = JSON.parse(readFileSync('node_modules/ajv/package.json', 'utf8'));
console.log(`ajv ${version}, node ${process.version}`);

function validator(keyword, reference) {
  const validate = new Ajv2020({ strict: true }).compile({
    $id: `https://example.se/${keyword}`,
    $defs: { item: { $dynamicAnchor: 'item', type: 'string' } },
    type: 'array',
    items: { [keyword]: reference },
  });
  return (data) => {
    const isValid = validate(data);
    console.log(`${keyword}: ${JSON.stringify(data)}`, isValid, isValid ? '' : validate.errors[0].message);
    return isValid;
  };
}
const byRef = validator('$ref', '#/$defs/item');
assert.equal(byRef(['a']), true);
assert.equal(byRef([[]]), false);
const byDynamicRef = validator('$dynamicRef', '#item');
assert.equal(byDynamicRef(['a']), false);
assert.equal(byDynamicRef([[]]), true);
JS
node probe.mjs
