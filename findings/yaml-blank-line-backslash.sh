#!/usr/bin/env bash
# yaml puts a backslash into a text that has an empty line with a space in it.
#
# Expected: what `stringify` writes, `parse` reads back.
# Happens:  in a quoted text of 40 characters or more, line breaks are written as empty lines. A space that is alone on
#           its line is escaped twice, for being after a line break and for being before one, and two backslashes are
#           one: the text that is read back has a backslash more. A text is quoted when it ends with a line of spaces,
#           in a flow collection, and when the document that is edited has it so: then a text that nobody touched
#           changes.
# In Skav:  core/yaml/write.ts writes texts itself, a quoted one on one line; core/yaml/edit.ts changes only the lines
#           that differ.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, parseDocument, stringify } from 'yaml';

const { version } = JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8'));
console.log(`yaml ${version}, node ${process.version}`);

const show = (title, before, yaml) => {
  console.log(`${title}\n  before ${JSON.stringify(before)}\n  after  ${JSON.stringify(parse(yaml).text)}`);
  return parse(yaml).text;
};
// As it is pasted from a letter.
const text = 'The decision was sent on Monday.\n \nNobody answered.\n  ';
const after = text.replace('\n \n', '\n\\\n');
assert.equal(show('stringify:', text, stringify({ text })), after);

const letter = text.trim();
assert.equal(show('a block:', letter, stringify({ text: letter })), letter);
const flow = stringify({ text: letter }, { collectionStyle: 'flow' });
assert.equal(show('a flow collection:', letter, flow), after.trim());

const document = parseDocument(`text: ${JSON.stringify(letter)}\nstatus: new\n`);
document.set('status', 'closed');
assert.equal(show('status is set in a document:', letter, String(document)), after.trim());
JS
node probe.mjs
