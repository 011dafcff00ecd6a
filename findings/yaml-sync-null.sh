#!/usr/bin/env bash
# @pnpm/yaml.document-sync removes what is null or an empty map, also when nothing is changed.
#
# Expected: `patchDocument` makes a YAML document hold what an object holds, and keeps comments. With the object that the
#           document itself gives (the README: "Calls .toJSON() on the parse result") nothing changes.
# Happens:  keys with null and with {} are removed, and null in lists: a field that is known to be empty becomes one that is
#           missing, and so does a map that is to be filled in later. An empty list stays. The caveats in the README do not
#           mention it; a comment in the code says that it is intended for empty maps.
# In Skav:  not affected: core/yaml/edit.ts changes a file's text where values differ.
# Source:   patchNode and patchMap in @pnpm/yaml.document-sync/lib/patchDocument.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @pnpm/yaml.document-sync@1000.0.0 yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import sync from '@pnpm/yaml.document-sync';
import { parseDocument } from 'yaml';

for (const name of ['@pnpm/yaml.document-sync', 'yaml'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const document = parseDocument('stängt: null\nsvar: {}\nmöten: []\nparter: [AF, null]\nnivå: 0\ntext: ""\n');
const before = document.toJSON();
console.log(JSON.stringify(before));
sync.patchDocument(document, structuredClone(before));
const after = parseDocument(String(document)).toJSON();
console.log(JSON.stringify(after));
assert.deepEqual(after, { möten: [], parter: ['AF'], nivå: 0, text: '' });
JS
node probe.mjs
