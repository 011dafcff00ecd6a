#!/usr/bin/env bash
# To ajv-keywords a text in small letters is in the list of one value, and is not that value.
#
# Expected: `transform` changes a text before the rules beside it are applied: ajv-keywords puts it before `enum`, and
#           minLength, maxLength and pattern see the changed text as well. `const` is the same as an enum of one value (JSON
#           Schema 2020-12 validation, 6.1.3).
# Happens:  `const` is applied before: "JA" with toLowerCase is not "ja", and the text is left as it was. The same schema
#           with `enum: ["ja"]` takes it and changes it. Inside anyOf, which comes later, `const` sees the changed text too.
# In Skav:  not used: nothing is changed while it is validated.
# Source:   `before: "enum"` in dist/definitions/transform.js of the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0 ajv-keywords@5.1.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvKeywords from 'ajv-keywords';

const keywords = ajvKeywords.default ?? ajvKeywords;

for (const name of ['ajv', 'ajv-keywords'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const ajv = new Ajv();
keywords(ajv);

function look(rules, consent) {
  const data = { consent };
  const properties = { consent: { type: 'string', ...rules } };
  const valid = ajv.validate({ type: 'object', properties }, data);
  console.log(JSON.stringify(rules), JSON.stringify(consent), '=>', valid, JSON.stringify(data.consent));
  return [valid, data.consent];
}
assert.deepEqual(look({ transform: ['toLowerCase'], enum: ['ja'] }, 'JA'), [true, 'ja']);
assert.deepEqual(look({ transform: ['trim'], pattern: '^ja$' }, ' ja '), [true, 'ja']);
assert.deepEqual(look({ transform: ['toLowerCase'], anyOf: [{ const: 'ja' }] }, 'JA'), [true, 'ja']);

assert.deepEqual(look({ transform: ['toLowerCase'], const: 'ja' }, 'JA'), [false, 'JA']);
assert.deepEqual(look({ transform: ['trim'], const: 'ja' }, ' ja '), [false, ' ja ']);
JS
node probe.mjs
