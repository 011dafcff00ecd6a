#!/usr/bin/env bash
# @rdfjs/serializer-turtle writes a catalogue that no Turtle reader reads, once a prefix is shorter than the path.
#
# Expected: a prefix makes a file shorter where it can. In a name behind a prefix a slash has to be escaped (Turtle, 6.5), so
#           writers use the prefix only for names without one, and write <...> for the others.
# Happens:  every address that begins as a prefix does is shortened, whatever follows. With the prefix of the EU's
#           authority lists, as catalogues by DCAT-AP have it, the format CSV is written as eu:file-type/CSV, and with the
#           prefix of an own site each data set under a folder. Readers stop there.
# In Skav:  not affected: views/opendata/dcat.ts writes RDF/XML, where addresses are written out.
# Source:   shrink in @rdfjs/prefix-map/PrefixMap.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @rdfjs/serializer-turtle@1.1.5 n3@2.13.12
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import TurtleSerializer from '@rdfjs/serializer-turtle';
import { DataFactory, Parser, Writer } from 'n3';

for (const name of ['@rdfjs/serializer-turtle', 'n3'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const { namedNode, quad } = DataFactory;
const prefixes = {
  dcterms: 'http://purl.org/dc/terms/',
  eu: 'http://publications.europa.eu/resource/authority/',
};
const ofList = (name) =>
  quad(namedNode('urn:file'), namedNode(`${prefixes.dcterms}format`), namedNode(prefixes.eu + name));

function readBack(turtle) {
  const line = turtle.split('\n').find((one) => one.includes('format'));
  try {
    const found = new Parser().parse(turtle)[0].object.value;
    console.log(line.trim(), '→', found);
    return found;
  } catch ({ message }) {
    console.log(line.trim(), '→', message);
    return message;
  }
}
function byRdfjs(quads) {
  const pairs = Object.entries(prefixes).map(([prefix, value]) => [prefix, namedNode(value)]);
  return readBack(new TurtleSerializer({ prefixes: pairs }).transform(quads));
}
function byN3(quads) {
  let turtle;
  const writer = new Writer({ prefixes });
  writer.addQuads(quads);
  writer.end((_error, result) => {
    turtle = result;
  });
  return readBack(turtle);
}
assert.equal(byRdfjs([ofList('CSV')]), `${prefixes.eu}CSV`);
assert.equal(byN3([ofList('file-type/CSV')]), `${prefixes.eu}file-type/CSV`);
assert.match(byRdfjs([ofList('file-type/CSV')]), /^Unexpected "eu:file-type\/CSV/);
JS
node probe.mjs
