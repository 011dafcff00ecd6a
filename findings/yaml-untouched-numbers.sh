#!/usr/bin/env bash
# yaml rewrites untouched numbers when one key of a document is set.
#
# Expected: the Document API is there to edit a file and keep the rest; each scalar even carries its `source`.
# Happens:  an integer comes out in JavaScript's form: a leading zero is lost (Swedish municipality codes have
#           one), and of an id beyond 2^53 the last digits change. `1.10` keeps its zero, so a first test looks
#           right.
# In Skav:  core/yaml/edit.ts uses the document only to find places, and splices the lines of the text that
#           differ.
# Source:   https://github.com/eemeli/yaml/issues/487
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

const { version } = JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8'));
console.log(`yaml ${version}, node ${process.version}`);
const source = 'kommun: 0580\nid: 12345678901234567890\nlimit: 1e3\nversion: 1.10\nstatus: new\n';
const document = parseDocument(source);
assert.deepEqual([...document.errors, ...document.warnings], []);
console.log('source kept in the scalar:', document.get('kommun', true).source);
document.set('status', 'closed');
console.log(`before:\n${source}after status is set:\n${document}`);
assert.equal(
  String(document),
  'kommun: 580\nid: 12345678901234567000\nlimit: 1e+3\nversion: 1.10\nstatus: closed\n',
);
JS
node probe.mjs
