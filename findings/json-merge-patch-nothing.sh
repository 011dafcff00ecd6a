#!/usr/bin/env bash
# With json-merge-patch a document in which nothing has changed is gone.
#
# Expected: the patch between two equal documents is {}, the object that changes nothing (RFC 7396, 1 and 2), and applied it
#           gives the document.
# Happens:  `generate` gives undefined, at any depth where nothing differs, and `apply` takes what is no object for the new
#           document, as the RFC says of texts, numbers and lists: it gives undefined. So `apply(a, generate(a, b))` is b
#           except where b is a. Sent as JSON, such a patch is a body of no bytes. jsondiffpatch says undefined for the same,
#           and its `patch` then leaves the document alone.
# In Skav:  changes of a case are orders; a change without an effect is one that writes nothing (core/case/edit).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-merge-patch@1.0.2 jsondiffpatch@0.7.7
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import merge from 'json-merge-patch';
import { create } from 'jsondiffpatch';

for (const name of ['json-merge-patch', 'jsondiffpatch'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const before = () => ({ fas: 'utredning', nivå: 2 });
const roundTrip = (after) => merge.apply(before(), merge.generate(before(), after));

const changed = { fas: 'åtgärd', nivå: 2 };
console.log('a change =>', roundTrip(changed));
assert.deepEqual(roundTrip(changed), changed);
assert.deepEqual(merge.apply(before(), {}), before());

console.log('no change =>', merge.generate(before(), before()), '=>', roundTrip(before()));
assert.equal(merge.generate(before(), before()), undefined);
assert.equal(roundTrip(before()), undefined);

const other = create();
console.log('jsondiffpatch =>', other.patch(before(), other.diff(before(), before())));
assert.deepEqual(other.patch(before(), other.diff(before(), before())), before());
JS
node probe.mjs
