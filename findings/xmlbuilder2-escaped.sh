#!/usr/bin/env bash
# An amount of > 100 in an XML file is an amount of &gt; 100 in the objects that xmlbuilder2 makes of it.
#
# Expected: an object has the text itself. How signs are written in XML (&gt;, &amp;, &lt;) is no part of it, and JSON knows no
#           such writing.
# Happens:  `convert` and `end({ format: 'object' })` escape texts and attributes as for an XML file. > comes out as &gt; also
#           when the file has a bare >, and a query in an address gets &amp;. The document that was read has the text right.
#           And a text about markup is decoded twice: what the file writes as &amp;#65; (the signs &#65;) is the letter A.
# In Skav:  adapters/spreadsheet/erms.ts reads ERMS with sax, which gives the text itself.
# Source:   _serializeText and _serializeAttributeValue in xmlbuilder2/lib/writers/BaseWriter.js, which writes objects too;
#           _decodeText in lib/readers/BaseReader.js decodes &amp; first and numbers in what has come of it
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts xmlbuilder2@4.0.3 saxes@6.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { convert, create } from 'xmlbuilder2';

for (const name of ['xmlbuilder2', 'saxes'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function textOf(xml) {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(xml).close();
  return text;
}
function look(xml) {
  const found = { text: textOf(xml), document: create(xml).root().node.textContent };
  found.object = convert(xml, { format: 'object' }).title;
  console.log(xml, found);
  return found;
}
const amount = 'Belopp > 100';
for (const sign of ['>', '&gt;'])
  assert.deepEqual(look(`<title>Belopp ${sign} 100</title>`), {
    text: amount,
    document: amount,
    object: 'Belopp &gt; 100',
  });
const address = 'https://exempel.se/?a=1&b=2';
assert.deepEqual(look(`<title>${address.replace('&', '&amp;')}</title>`), {
  text: address,
  document: address,
  object: 'https://exempel.se/?a=1&amp;b=2',
});
assert.deepEqual(look('<title>Skriv &amp;#65;</title>'), {
  text: 'Skriv &#65;',
  document: 'Skriv A',
  object: 'Skriv A',
});
JS
node probe.mjs
