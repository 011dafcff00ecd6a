#!/usr/bin/env bash
# A space that is added to a text is a ␣ in the table that daff patches.
#
# Expected: `daff patch` makes the second table of the first and of what `daff diff` wrote about them.
# Happens:  where a text only gets a space, before it, after it or within it, the patched table has the sign ␣ (U+2423) in its
#           place. It is what daff shows to people when it renders a diff, and patch reads the diff through the same code. A
#           space that is removed, and one in a text that changes otherwise too, are right.
# In Skav:  not affected: it compares cases key by key in YAML.
# Source:   markSpaces in coopy_DiffRender, daff/lib/daff.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts daff@1.4.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

console.log('daff', JSON.parse(readFileSync('node_modules/daff/package.json', 'utf8')).version);

function daff(...args) {
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/daff/bin/daff.js', ...args], { encoding: 'utf8' });
  assert.equal(status, 0);
  return stdout;
}
function patched(before, after) {
  writeFileSync('before.csv', `case,text\n1,${before}\n2,Unga\n`);
  writeFileSync('after.csv', `case,text\n1,${after}\n2,Unga\n`);
  writeFileSync('diff.csv', daff('diff', 'before.csv', 'after.csv'));
  const [, row] = daff('patch', 'before.csv', 'diff.csv').split(/\r?\n/);
  const text = row.slice(2);
  console.log(JSON.stringify({ before, after, patched: text }));
  return text;
}
assert.equal(patched('112 34', '11234'), '11234');
assert.equal(patched('Vuxna 18', 'Vuxna 20 år'), 'Vuxna 20 år');
assert.equal(patched('11234', '112 34'), '112␣34');
assert.equal(patched('Vuxna', ' Vuxna'), '␣Vuxna');
assert.equal(patched('Vuxna', 'Vuxna '), 'Vuxna␣');
JS
node probe.mjs
