#!/usr/bin/env bash
# fast-xml-parser joins the words before and after a CDATA section into one.
#
# Expected: an element's text is one text, however it is written (XML, 2.7): "Möte med <![CDATA[FK & AF]]> den 3" says "Möte
#           med FK & AF den 3". `trimValues` is on and takes white space from the ends of that text.
# Happens:  each piece is trimmed by itself before they are joined: "Möte medFK & AFden 3". A processing instruction does the
#           same to the words around it, a comment does not. `xml:space="preserve"` changes nothing; `trimValues: false`
#           helps.
# In Skav:  adapters/spreadsheet/erms.ts joins the pieces that sax gives and trims the whole.
# Source:   saveTextToParentTag and parseTextData in fast-xml-parser/src/xmlparser/OrderedObjParser.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts fast-xml-parser@5.12.1 xml2js@0.6.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import xml2js from 'xml2js';

for (const name of ['fast-xml-parser', 'xml2js'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

async function look(text, options) {
  const xml = `<title>${text}</title>`;
  const { title } = new XMLParser(options).parse(xml);
  const found = { 'fast-xml-parser': title['#text'] ?? title, xml2js: (await xml2js.parseStringPromise(xml)).title };
  console.log(text, options ?? '', found);
  return Object.values(found);
}
const whole = 'Möte med FK & AF den 3';
const cdata = 'Möte med <![CDATA[FK & AF]]> den 3';
assert.deepEqual(await look('Möte med FK &amp; AF den 3'), [whole, whole]);
assert.deepEqual(await look('Möte med FK &amp; AF<!-- båda --> den 3'), [whole, whole]);
assert.deepEqual(await look(cdata, { trimValues: false }), [whole, whole]);
assert.deepEqual(await look(cdata), ['Möte medFK & AFden 3', whole]);
assert.deepEqual(await look('Möte med FK &amp; AF<?sida 2?> den 3'), ['Möte med FK & AFden 3', whole]);
JS
node probe.mjs
