#!/usr/bin/env bash
# jsondiffpatch cannot undo a change in a list in which one object was changed, one removed and one moved.
#
# Expected: unpatch, or patch with what reverse returns, gives what was there before. Lists whose objects have an
#           `objectHash` are no exception.
# Happens:  in the way back two things of the list may get the same key, the place of a removed object and the place of a
#           changed one. One of the two is lost without an error: the list has its objects again, one of them with the wrong
#           value. patch is right.
# In Skav:  not used: core/text-change.ts finds what changed to show it; what was there before is in git.
# Source:   filters/arrays of the package, collectChildrenReverse, of 0.7.7
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jsondiffpatch@0.7.7
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { create } from 'jsondiffpatch';

const { version } = JSON.parse(readFileSync('node_modules/jsondiffpatch/package.json', 'utf8'));
console.log(`jsondiffpatch ${version}, node ${process.version}`);

const differ = create({ objectHash: ({ id }) => id });
const before = [{ id: 'b', days: 2 }, { id: 'c', days: 1 }, { id: 'a', days: 1 }];
const after = [{ id: 'a', days: 1 }, { id: 'b', days: 1 }];
const delta = differ.diff(before, after);
const [patched, undone, reversed] = [
  differ.patch(structuredClone(before), structuredClone(delta)),
  differ.unpatch(structuredClone(after), structuredClone(delta)),
  differ.patch(structuredClone(after), differ.reverse(structuredClone(delta))),
];
console.log('before: ', JSON.stringify(before));
console.log('after:  ', JSON.stringify(after));
console.log('undone: ', JSON.stringify(undone));
console.log('back:   ', JSON.stringify(differ.reverse(structuredClone(delta))));
assert.deepEqual(patched, after);

const wrong = before.map((one) => ({ ...one, days: 1 }));
assert.deepEqual(undone, wrong);
assert.deepEqual(reversed, wrong);
JS
node probe.mjs
