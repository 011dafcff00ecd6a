#!/usr/bin/env bash
# A catalogue that arrives in pieces loses letters: rdfxml-streaming-parser reads each piece by itself.
#
# Expected: a parser that is a stream, and is piped a response or a file, reads the bytes as one text wherever they are
#           cut, as Node's own decoder does and as the parser of the same family for Turtle (n3).
# Happens:  each piece is made text by itself. Where a cut is inside å, ä or ö, both halves become �: two letters that
#           nobody wrote, in a title or in an address, and no error. A small file comes in one piece, so a test passes.
# In Skav:  views/opendata/dcat.test.ts gives the parser the text in one piece.
# Source:   n3 had the same and mended it: https://github.com/rdfjs/N3.js/pull/151
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rdfxml-streaming-parser@3.3.0 n3@2.13.12
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { StreamParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

for (const name of ['rdfxml-streaming-parser', 'n3'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">
  <rdf:Description rdf:about="https://exempel.se/1"><dct:title>Återkoppling</dct:title></rdf:Description></rdf:RDF>`;
const turtle = '<https://exempel.se/1> <http://purl.org/dc/terms/title> "Återkoppling" .';

async function title(text, parser, cut) {
  const bytes = Buffer.from(text);
  const at = bytes.indexOf('Å') + cut;
  const pieces = [bytes.subarray(0, at), bytes.subarray(at)];
  for await (const { object } of Readable.from(pieces).pipe(parser)) {
    console.log(`${parser.constructor.name}, cut ${cut === 1 ? 'inside' : 'before'} a letter:`, object.value);
    return object.value;
  }
}
assert.equal(await title(xml, new RdfXmlParser(), 0), 'Återkoppling');
assert.equal(await title(turtle, new StreamParser(), 1), 'Återkoppling');
assert.equal(await title(xml, new RdfXmlParser(), 1), '\ufffd\ufffdterkoppling');
JS
node probe.mjs
