#!/usr/bin/env bash
# @hyperjump/json-schema does not find a definition whose name has å, ä or ö.
#
# Expected: `$ref` is a URI reference, so that #/$defs/åtgärd is written #/$defs/%C3%A5tg%C3%A4rd, and decoded before it is
#           looked for (RFC 6901, 6). So names with a space or a percent sign are found, and other validators find this one.
# Happens:  each byte is decoded to a sign of its own, Ã¥tgÃ¤rd, and validating rejects with "No schema found"; so it is with
#           `$anchor`. With € it is "URI malformed". The name as it is works, until formats are asserted: then it is no
#           URI reference, and the schema is invalid. A name without such letters is the only one that always works.
# In Skav:  the definitions in schemas/ have names in ASCII, which schemas.test.ts holds.
# Source:   percentEncodedToChar in @hyperjump/uri/lib/index.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @hyperjump/json-schema@1.18.0 ajv@8.20.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import Ajv2020 from 'ajv/dist/2020.js';

for (const name of ['@hyperjump/json-schema', 'ajv'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

let count = 0;
async function check($ref, definition) {
  const $id = `https://exempel.se/schema-${++count}`;
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  const schema = { $schema, $id, type: 'object', properties: { x: { $ref } }, $defs: definition };
  const isRefused = new Ajv2020().compile(schema);
  assert.deepEqual([isRefused({ x: 'a' }), isRefused({ x: 1 })], [true, false]);
  registerSchema(schema, $id);
  const found = await Promise.all([{ x: 'a' }, { x: 1 }].map(async (data) => (await validate($id, data)).valid)).catch(
    ({ message }) => message.split('\n')[0],
  );
  console.log($ref, '=>', found);
  return found;
}
const text = { type: 'string' };
for (const [name, written] of [['a b', 'a%20b'], ['a%b', 'a%25b'], ['åtgärd', 'åtgärd']])
  assert.deepEqual(await check(`#/$defs/${written}`, { [name]: text }), [true, false]);

assert.match(await check('#/$defs/%C3%A5tg%C3%A4rd', { åtgärd: text }), /^No schema found at/);
assert.match(await check('#/$defs/%E2%82%AC', { '€': text }), /^URI malformed/);
setShouldValidateFormat(true);
assert.equal(await check('#/$defs/åtgärd', { åtgärd: text }), 'Invalid Schema');
JS
node probe.mjs
