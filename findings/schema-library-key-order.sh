#!/usr/bin/env bash
# In json-schema-library an object is in the list of allowed objects only with its keys in the same order.
#
# Expected: the order of the keys of an object in JSON means nothing, as `const` and `uniqueItems` of this package know.
# Happens:  `enum` compares the objects as text. An object that was stored sorted by key, or came from a form in another
#           order, is none of those that are allowed.
# In Skav:  not used, and the lists in its schemas have texts and numbers only.
# Source:   JSON Schema 2020-12 Core, 4.2.2; src/keywords/enum.ts of the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-schema-library@11.6.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileSchema } from 'json-schema-library';

const { version } = JSON.parse(readFileSync('node_modules/json-schema-library/package.json', 'utf8'));
console.log(`json-schema-library ${version}, node ${process.version}`);

function isValid(schema, value) {
  const compiled = compileSchema({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema });
  const { valid } = compiled.validate(value);
  console.log(`${JSON.stringify(schema)}: ${JSON.stringify(value)} => ${valid}`);
  return valid;
}
const one = { part: 'kommun', enhet: 'aneby' };
const same = { enhet: 'aneby', part: 'kommun' };
assert.equal(isValid({ const: one }, same), true);
assert.equal(isValid({ uniqueItems: true }, [one, same]), false);
assert.equal(isValid({ enum: [one, { part: 'region' }] }, one), true);
assert.equal(isValid({ enum: [one, { part: 'region' }] }, same), false);
JS
node probe.mjs
