#!/usr/bin/env bash
# When yaml adds the text "Vi bad om:" with a line after it to a list in brackets, it adds a map.
#
# Expected: yaml puts a text in quotation marks where it would mean something else without, as "Vi bad om: en plan".
# Happens:  in a list or map on one line, as [AF, FK], a text of several lines is written without them, also when a line ends
#           with a colon. Read again, the text is a map with one key, in a list; nothing is reported. In a map it is an error:
#           yaml cannot read what it wrote. On lines of its own the text is a block, and right.
# In Skav:  not affected: core/yaml/write.ts writes texts itself, and core/yaml/edit.ts reads again what it has written.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, parseDocument, stringify } from 'yaml';

console.log('yaml', JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8')).version);

function added(source, text) {
  const document = parseDocument(source);
  document.addIn(['steg'], text);
  const written = String(document);
  const again = parseDocument(written);
  assert.deepEqual([again.errors, again.warnings], [[], []]);
  console.log(written, '=>', JSON.stringify(again.toJS()));
  return again.toJS().steg.at(-1);
}
for (const plain of ['Vi bad om: en plan', 'Vi bad om:', 'Vi bad\nom en plan'])
  assert.equal(added('steg: [AF, FK]', plain), plain);
const text = 'Vi bad om:\nen plan';
assert.equal(added('steg:\n  - AF\n  - FK\n', text), text);

assert.deepEqual(added('steg: [AF, FK]', text), { 'Vi bad om': 'en plan' });
const map = stringify({ text }, { collectionStyle: 'flow' });
console.log(map);
assert.throws(() => parse(map), /Block collections are not allowed within flow collections/);
JS
node probe.mjs
