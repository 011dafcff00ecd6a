#!/usr/bin/env bash
# When rdflib writes Turtle, true becomes false.
#
# Expected: an xsd:boolean is written "true" or "1" (XML Schema part 2, 3.2.2), and RDF/XML, JSON-LD and N-Quads have the
#           words. A library that reads a catalogue and writes it as Turtle gives the same catalogue.
# Happens:  rdflib keeps its own booleans as "1" and "0", and its Turtle writer writes false for all but "1". So a value read
#           from RDF/XML or made by the standard's name is turned round: it is true in the store, in RDF/XML and in
#           N-Triples, and false in Turtle. What rdflib has read from Turtle or got as JavaScript's true comes out right,
#           so that a test that reads and writes one format passes.
# In Skav:  not affected: views/opendata/dcat.ts writes RDF/XML itself.
# Source:   https://github.com/linkeddata/rdflib.js/issues/772, open; atomicTermToN3 in rdflib/src/serializer.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rdflib@2.4.0 n3@2.13.12
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { graph, lit, parse, serialize, sym } from 'rdflib';

for (const name of ['rdflib', 'n3'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const base = 'https://exempel.se/data';
const boolean = 'http://www.w3.org/2001/XMLSchema#boolean';
const property = 'https://exempel.se/ord#oppen';

/** What is in the store, and what another reader finds in each format that rdflib writes. */
function look(from, store) {
  const written = (type) => serialize(null, store, base, type);
  const inTurtle = new Parser({ baseIRI: base }).parse(written('text/turtle'))[0].object.value;
  const inTriples = new Parser({ format: 'N-Triples' }).parse(written('application/n-triples'))[0].object.value;
  const inXml = />([^<>]+)<\/[^<>]*oppen>/.exec(written('application/rdf+xml'))[1];
  const found = [store.statements[0].object.value, inXml, inTriples, inTurtle];
  console.log(`${from}: store, RDF/XML, N-Triples and Turtle have ${found.join(', ')}`);
  return found;
}
function read(text, type) {
  const store = graph();
  parse(text, store, base, type);
  return look(type, store);
}
function make(from, value) {
  const store = graph();
  store.add(sym(`${base}#1`), sym(property), value);
  return look(from, store);
}
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfXml = (value) => `<rdf:RDF xmlns:rdf="${rdf}" xmlns:o="https://exempel.se/ord#">
  <rdf:Description rdf:about="${base}#1"><o:oppen rdf:datatype="${boolean}">${value}</o:oppen></rdf:Description>
</rdf:RDF>`;

assert.deepEqual(read(`<#1> <${property}> true .`, 'text/turtle'), ['1', '1', '1', 'true']);
assert.deepEqual(make('JavaScript', true), ['1', '1', '1', 'true']);
assert.deepEqual(read(rdfXml('false'), 'application/rdf+xml'), ['false', 'false', 'false', 'false']);

assert.deepEqual(read(rdfXml('true'), 'application/rdf+xml'), ['true', 'true', 'true', 'false']);
assert.deepEqual(make('a literal', lit('true', undefined, sym(boolean))), ['true', 'true', 'true', 'false']);
JS
node probe.mjs
