#!/usr/bin/env bash
# To sentence-splitter the closing mark of a printed quotation begins the next sentence.
#
# Expected: a quotation is kept together with its marks, as the package does with "…", (…) and the Japanese 「…」. The marks
#           that word processors write are marks as well: ”…” in Swedish, “…” in English, «…» in French.
# Happens:  of the European marks it knows the straight one only. With the others a sentence ends after the ! or ? in a
#           quotation, before the closing mark, which begins the next one, and a quotation of two sentences is cut in the
#           middle. A text has other sentences when it has been through Word.
# In Skav:  not used: nothing cuts texts into sentences with it.
# Source:   DEFAULT_PAIR_MARKS in module/parser/PairMaker.js of the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts sentence-splitter@5.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { split } from 'sentence-splitter';

const { version } = JSON.parse(readFileSync('node_modules/sentence-splitter/package.json', 'utf8'));
console.log(`sentence-splitter ${version}, node ${process.version}`);

function look(text) {
  const found = split(text).filter(({ type }) => type === 'Sentence').map(({ raw }) => raw);
  console.log(found.map((one) => `[${one}]`).join(' '));
  return found;
}
assert.equal(look('Hon sa: "Inte nu!" Sen gick hon.').length, 1);
assert.equal(look('"Nej. Inte nu." Sen gick hon.').length, 1);
assert.equal(look('Hon sa: 「Inte nu!」 Sen gick hon.').length, 1);

assert.deepEqual(look('Hon sa: ”Inte nu!” Sen gick hon.'), ['Hon sa: ”Inte nu!', '” Sen gick hon.']);
assert.deepEqual(look('”Nej. Inte nu.” Sen gick hon.'), ['”Nej.', 'Inte nu.” Sen gick hon.']);
assert.deepEqual(look('She said: “Not now!” Then she left.'), ['She said: “Not now!', '” Then she left.']);
JS
node probe.mjs
