#!/usr/bin/env bash
# A long text that begins with a space gets other line breaks when yaml writes it.
#
# Expected: `parse(stringify(text))` is the text, with the default options too: yaml folds lines of more than 80 signs only
#           where the line break is read as a space again.
# Happens:  a text of several lines that begins with one or two spaces, such as a list that is moved in, is written as `>2-`
#           and its first line is folded. In a folded text a line that is moved in keeps its line breaks (YAML 1.2.2,
#           8.1.3): what was one line is two, for yaml itself and for other readers.
# In Skav:  core/yaml/write.ts writes texts without folding, and quotes those that begin with white space; where yaml writes a
#           file with long texts, `lineWidth` is 0.
# Source:   consumeMoreIndentedLines in yaml/dist/stringify/foldFlowLines.js skips the indentation of the file before it looks
#           for that of the text, and the first line is handed over without the former
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@5.5.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { parse, stringify } from 'yaml';

for (const name of ['yaml', 'js-yaml'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const first = '• Försäkringskassan och kommunen kallar var för sig till möten om samma planering samma vecka';
const second = '• Ingen av dem vet om det';
const list = (before) => `${before}${first}\n${before}${second}`;

function roundTrip(text, options) {
  const written = stringify({ text }, options);
  const read = parse(written).text;
  assert.equal(load(written).text, read, 'another reader reads the same');
  console.log(written);
  return read;
}
assert.equal(roundTrip(list('')), list(''));
assert.equal(roundTrip(list(' '), { lineWidth: 0 }), list(' '));
assert.equal(roundTrip(`Så här:\n${list(' ')}`), `Så här:\n${list(' ')}`);

assert.equal(roundTrip(list('   ')), list('   '));

for (const before of [' ', '  ']) {
  const read = roundTrip(list(before));
  assert.equal(read, list(before).replace('samma planering', 'samma\nplanering'));
}
JS
node probe.mjs
