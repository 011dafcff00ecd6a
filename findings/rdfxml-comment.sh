#!/usr/bin/env bash
# A comment in a text in RDF/XML removes what stands before it.
#
# Expected: comments are no part of an element's text, and a CDATA section is one way to write some of it: the value is
#           all of the text, put together (XML 1.0, 2.5 and 2.7).
# Happens:  rdfxml-streaming-parser takes each piece between them as the whole value, so only the last is left: of
#           "open to<!-- … --> 31 December" comes " 31 December". Nothing is reported. A text that is one CDATA section
#           is right, and so are entities, so a first test with `&amp;` passes.
# In Skav:  views/opendata/dcat.ts writes texts with entities, without comments and CDATA.
# Source:   https://github.com/rdfjs/rdfxml-streaming-parser.js/pull/71 added CDATA
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rdfxml-streaming-parser@3.3.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

const { version } = JSON.parse(readFileSync('node_modules/rdfxml-streaming-parser/package.json', 'utf8'));
console.log(`rdfxml-streaming-parser ${version}, node ${process.version}`);

async function read(text) {
  const document = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dct="http://purl.org/dc/terms/">
  <rdf:Description rdf:about="https://example.com/1"><dct:title>${text}</dct:title></rdf:Description>
</rdf:RDF>`;
  const [quad] = await Readable.from([document]).pipe(new RdfXmlParser()).toArray();
  console.log(text, '=>', JSON.stringify(quad.object.value));
  return quad.object.value;
}
assert.equal(await read('Health &amp; work'), 'Health & work');
assert.equal(await read('<![CDATA[Health & work]]>'), 'Health & work');
assert.equal(await read('open to<!-- changed in March --> 31 December'), ' 31 December');
assert.equal(await read('Health <![CDATA[&]]> work'), ' work');
JS
node probe.mjs
