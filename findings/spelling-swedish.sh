#!/usr/bin/env bash
# nspell finds no mistake in Swedish: with dictionary-sv every text is a correct word.
#
# Expected: the spelling checker and the dictionary, which are by one author and made for each other, tell words from
#           mistakes, as they do in English. Swedish compounds may be beyond it.
# Happens:  it makes a regular expression of each rule for compounds in the dictionary, and does not bind it to the
#           whole word. Two of the Swedish rules may match nothing at all, so they match everything: `correct` returns
#           true for any letters, and `suggest` returns nothing. A test that looks up real words passes.
# In Skav:  testing/tools/build-deid-data.ts reads the dictionary's words and endings itself.
# Source:   https://github.com/wooorm/nspell/issues/21 (closed)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts nspell@2.1.5 dictionary-sv@4.0.0 dictionary-en@4.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import dictionaryEn from 'dictionary-en';
import dictionarySv from 'dictionary-sv';
import nspell from 'nspell';

for (const name of ['nspell', 'dictionary-sv', 'dictionary-en'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function check(name, dictionary, words) {
  const speller = nspell(dictionary);
  const found = words.map((word) => speller.correct(word));
  console.log(`${name}:`, words.map((word, at) => `${word} ${found[at]}`).join(', '));
  return found;
}
assert.deepEqual(check('English', dictionaryEn, ['meeting', 'meetnig', 'qwrtpsd']), [true, false, false]);
assert.deepEqual(check('Swedish', dictionarySv, ['avvikelse', 'avvikesle', 'qwrtpsd', '!?']), [true, true, true, true]);
assert.deepEqual(nspell(dictionarySv).suggest('avvikesle'), []);
JS
node probe.mjs
