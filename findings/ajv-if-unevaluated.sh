#!/usr/bin/env bash
# ajv forgets what an `if` has looked at when it holds and there is no `then`.
#
# Expected: a property that a successful `if` looks at is evaluated (JSON Schema 2020-12 Core, 10.2.2.1 and 11.3),
#           whatever follows; one that a failed `if` looks at is not. `unevaluatedProperties: false` refuses the rest.
# Happens:  it is the other way round with `if` and `else` alone: the property is refused where the `if` holds, and let
#           through where it does not. `then: {}` makes no difference; a `then` that names any property does.
# In Skav:  schemas/schemas.test.ts refuses the keyword; the schemas close their objects with `additionalProperties`.
# Source:   https://github.com/ajv-validator/ajv/pull/2639; unevaluatedProperties.json in the JSON Schema Test Suite has
#           the cases
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

const schema = {
  if: { properties: { status: { const: 'open' } }, required: ['status'] },
  else: { properties: { closed: { type: 'string' } } },
  unevaluatedProperties: false,
};
const validate = (given, data) => {
  const isValid = new Ajv2020({ strict: false }).compile(given)(data);
  console.log(JSON.stringify(given), JSON.stringify(data), isValid);
  return isValid;
};
// Right: true, false.
assert.equal(validate(schema, { status: 'open' }), false);
assert.equal(validate(schema, { status: 'done', closed: '2026-11-30' }), true);
assert.equal(validate({ ...schema, then: {} }, { status: 'open' }), false);
// With another property in `then` it is right.
const named = { ...schema, then: { properties: { since: { type: 'string' } } } };
assert.equal(validate(named, { status: 'open' }), true);
assert.equal(validate(named, { status: 'done', closed: '2026-11-30' }), false);
JS
node probe.mjs
