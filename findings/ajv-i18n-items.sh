#!/usr/bin/env bash
# In ajv's Swedish messages a list that is too long should be longer.
#
# Expected: a message of ajv-i18n says what the one of ajv says, in another language.
# Happens:  for what stands after the items that a list may have, ajv's message is that it must not have more than
#           two; the Swedish one is that it should have more than two. For `maxContains` it asks for a valid item,
#           where there is one too many, and for `unevaluatedItems` it forbids more than undefined items.
# In Skav:  core/schema/validate.ts reads the keyword and its parameters; the words for people are written from them.
# Source:   additionalItems and items in messages/index.js of the package: the Swedish text lacks `inte`
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0 ajv-i18n@4.2.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import localize from 'ajv-i18n';
import { Ajv2020 } from 'ajv/dist/2020.js';

for (const name of ['ajv', 'ajv-i18n'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const ajv = new Ajv2020({ strict: false });
function inSwedish(schema, data) {
  const validate = ajv.compile(schema);
  assert.equal(validate(data), false);
  const [{ message }] = validate.errors;
  localize.sv(validate.errors);
  console.log(`${JSON.stringify(data)}: "${message}" is in Swedish "${validate.errors[0].message}"`);
  return validate.errors[0].message;
}
const items = [{ type: 'string' }, { type: 'string' }];
assert.equal(inSwedish({ maxItems: 2 }, ['a', 'b', 'c']), 'borde inte ha fler än 2 saker');
assert.equal(inSwedish({ prefixItems: items, items: false }, ['a', 'b', 'c']), 'borde ha fler än 2 saker');
const one = { contains: { type: 'string' }, maxContains: 1 };
assert.equal(inSwedish(one, ['a', 'b']), 'bör innehålla ett giltigt objekt');
assert.match(inSwedish({ prefixItems: items, unevaluatedItems: false }, ['a', 'b', 'c']), / undefined /);
JS
node probe.mjs
