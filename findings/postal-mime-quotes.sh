#!/usr/bin/env bash
# postal-mime leaves the quotation mark of each line in the middle of a quoted sentence.
#
# Expected: mail programs that answer in plain text send format=flowed: a line that ends in a space goes on in the next one,
#           and the > before a quoted line is taken away before lines are joined (RFC 3676, 4.5). The quoted sentence
#           comes out whole, with one mark, as mailparser gives it.
# Happens:  lines are joined with their marks: "> Samordnaren har kallat > alla parter". Whoever looks for the sentence, or
#           takes away the lines that begin with >, finds another text than was sent.
# In Skav:  not affected: it sends mail and reads none.
# Source:   decodeFlowedText in postal-mime/dist/esm/mime-node.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts postal-mime@4.0.0 mailparser@3.14.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

for (const name of ['postal-mime', 'mailparser'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const head = [
  'From: a@example.se',
  'To: b@example.se',
  'Subject: Sv: planering',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
];
async function textOf(...lines) {
  const mail = [...head, '', ...lines, ''].join('\r\n');
  const found = [(await PostalMime.parse(mail)).text, (await simpleParser(mail)).text].map((text) => text.trim());
  console.log(lines, { 'postal-mime': found[0], mailparser: found[1] });
  return found;
}
const sentence = 'Samordnaren har kallat alla parter.';
assert.deepEqual(await textOf('Samordnaren har kallat ', 'alla parter.'), [sentence, sentence]);
assert.deepEqual(await textOf('> Samordnaren har kallat ', '> alla parter.'), [
  '> Samordnaren har kallat > alla parter.',
  `> ${sentence}`,
]);
JS
node probe.mjs
