#!/usr/bin/env bash
# xmldom changes the line breaks in a text: both those of Word when it reads, and those that a file guards when it writes.
#
# Expected: in XML 1.0 only the line ends of the file, CR LF and CR, are read as LF (XML 1.0, 2.11). U+2028, which texts
#           that were pasted from Word and web pages have for a line break, is a sign as any other. A CR that belongs to a text
#           is written as &#13;, so that it is not read as a line end (XML C14N, 2.3).
# Happens:  xmldom reads by the rules of XML 1.1: U+2028 and U+0085 become line ends, in a file that says version 1.0 too.
#           And a CR that came from &#13; is written as it is, so the next reader gets another text.
# In Skav:  adapters/spreadsheet/erms.ts reads with sax, which leaves both as they are.
# Source:   normalizeLineEndings in @xmldom/xmldom/lib/dom-parser.js; serializeToString in lib/dom.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @xmldom/xmldom@0.9.12 saxes@6.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { SaxesParser } from 'saxes';

for (const name of ['@xmldom/xmldom', 'saxes'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function bySaxes(xml) {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(xml).close();
  return text;
}
function look(content) {
  const xml = `<?xml version="1.0"?><note>${content}</note>`;
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const written = new XMLSerializer().serializeToString(document);
  const found = { saxes: bySaxes(xml), xmldom: document.documentElement.textContent, again: bySaxes(written) };
  console.log(JSON.stringify(content), found);
  return Object.values(found);
}
const [one, two] = ['Första raden', 'andra raden'];
const text = (sign) => `${one}${sign}${two}`;
assert.deepEqual(look(text('\r\n')), [text('\n'), text('\n'), text('\n')]);
assert.deepEqual(look(text('\u2028')), [text('\u2028'), text('\n'), text('\n')]);
assert.deepEqual(look(text('&#13;')), [text('\r'), text('\r'), text('\n')]);
JS
node probe.mjs
