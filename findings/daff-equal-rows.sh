#!/usr/bin/env bash
# When one of two equal rows is removed from a table, daff's patch empties the table.
#
# Expected: `daff diff` says that one of the rows is removed, and `daff patch` removes it, as when the rows differ.
# Happens:  the diff is right. The patch writes NULL into every cell, the headings too, and exits with 0. It puts the rows in
#           order by what follows what, in which equal rows are one, so the chain has no first row. To add a row that is
#           equal to another, or to change one elsewhere, works.
# In Skav:  not affected: it compares cases key by key in YAML.
# Source:   finishRows in coopy_HighlightPatch, daff/lib/daff.js
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
  return stdout.trim().split(/\r?\n/);
}
const head = 'month,unit,cases';
function patched(before, after) {
  writeFileSync('before.csv', [head, ...before, ''].join('\n'));
  writeFileSync('after.csv', [head, ...after, ''].join('\n'));
  const diff = daff('diff', 'before.csv', 'after.csv');
  writeFileSync('diff.csv', [...diff, ''].join('\n'));
  const result = daff('patch', 'before.csv', 'diff.csv');
  console.log(diff, '=>', result);
  return result;
}
const [one, two, three] = ['2026-10,Vuxna,1', '2026-10,Unga,1', '2026-11,Unga,2'];
assert.deepEqual(patched([one, two, three], [one, three]), [head, one, three]);
assert.deepEqual(patched([one, two, three], [one, two, two, three]), [head, one, two, two, three]);
const none = 'NULL,NULL,NULL';
assert.deepEqual(patched([one, two, two, three], [one, two, three]), [none, none, none, none]);
JS
node probe.mjs
