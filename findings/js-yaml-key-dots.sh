#!/usr/bin/env bash
# A key that begins with three dots comes back from js-yaml without them.
#
# Expected: `load(dump(data))` is the data. js-yaml 5 puts quotation marks around a text that a reader would take for the
#           mark between two documents, "---" or "..." and a space: `dump('... annat')` is '... annat'.
# Happens:  a key gets none, and the keys of the outermost object begin lines, as the mark does. An answer "... annat" as the
#           only key is read as an empty document that ends, and the key "annat": nothing is said. With more keys, or with
#           "---" as in "--- Välj ---", js-yaml does not read what it has written. In an object inside another, where the
#           line is moved in, all is read as it was.
# In Skav:  core/yaml/write.ts writes without quotation marks only keys of its own and texts that begin with a letter; yaml,
#           which writes the other files, puts them around such keys.
# Source:   C_FORBIDDEN_FIRST_LINE in js-yaml/dist/js-yaml.mjs is asked for texts that are a whole document
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts js-yaml@5.5.0 yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import { parse, stringify } from 'yaml';

for (const name of ['js-yaml', 'yaml'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function roundTrip(data) {
  assert.deepEqual(parse(stringify(data)), data, 'yaml reads what it has written');
  const written = dump(data);
  try {
    const read = load(written);
    console.log(JSON.stringify(written), '→', JSON.stringify(read));
    return read;
  } catch ({ message }) {
    const [first] = message.split('\n');
    console.log(JSON.stringify(written), '→', first);
    return first;
  }
}
assert.equal(roundTrip('... annat'), '... annat');
assert.deepEqual(roundTrip({ svar: { '... annat': 2, Nej: 1 } }), { svar: { '... annat': 2, Nej: 1 } });
assert.deepEqual(roundTrip({ '…annat': 2, Nej: 1 }), { '…annat': 2, Nej: 1 });

assert.deepEqual(roundTrip({ '... annat': 2 }), { annat: 2 });
assert.match(roundTrip({ Nej: 1, '... annat': 2 }), /document separator/);
assert.match(roundTrip({ '--- Välj ---': 2, Nej: 1 }), /document separator/);
JS
node probe.mjs
