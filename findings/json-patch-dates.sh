#!/usr/bin/env bash
# To fast-json-patch a date differs from itself in 24 places, and from another day in the same ones.
#
# Expected: dates that YAML, a form or a database has given (`Date`) differ when they are different days: a patch has one
#           operation that replaces the one by the other, or the comparison refuses what is not JSON.
# Happens:  `compare` takes the later date as the text that `toJSON` gives, and the letters of that text for keys which the
#           earlier date lacks: 24 operations, such as /frist/6, for equal and for different days. `applyPatch` carries them
#           out without an error. The date now has a property for each letter, and is the day that it was. rfc6902 finds no
#           difference between any two dates.
# In Skav:  dates are texts (core/yaml reads YAML without dates), and changes of a case are orders, not patches.
# Source:   _generate in fast-json-patch/commonjs/duplex.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts fast-json-patch@3.1.1 rfc6902@5.4.0
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { applyPatch, compare } = require('fast-json-patch');
const { createPatch } = require('rfc6902');

for (const name of ['fast-json-patch', 'rfc6902']) console.log(name, require(`./node_modules/${name}/package.json`).version);

const day = (text) => ({ frist: text });
const date = (text) => ({ frist: new Date(text) });
assert.deepEqual(compare(day('2026-11-29'), day('2026-12-01')), [
  { op: 'replace', path: '/frist', value: '2026-12-01' },
]);

for (const later of ['2026-11-29', '2026-12-01']) {
  const patch = compare(date('2026-11-29'), date(later));
  console.log(`fast-json-patch, 2026-11-29 to ${later}: ${patch.length} operations, one is`, JSON.stringify(patch[6]));
  assert.equal(patch.length, 24);
  assert.deepEqual(patch[6], { op: 'add', path: '/frist/6', value: later[6] });

  const { newDocument } = applyPatch(date('2026-11-29'), patch, true);
  console.log('after the patch:', JSON.stringify(newDocument));
  assert.equal(newDocument.frist.toJSON(), '2026-11-29T00:00:00.000Z');
  assert.equal(newDocument.frist[6], later[6]);
}

const other = createPatch(date('2026-11-29'), date('2026-12-01'));
console.log('rfc6902:', JSON.stringify(other));
assert.deepEqual(other, []);
JS
node probe.cjs
