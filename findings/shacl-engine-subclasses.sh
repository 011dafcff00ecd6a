#!/usr/bin/env bash
# shacl-engine does not believe the data that an organization is a kind of contact.
#
# Expected: `sh:class` also accepts what has a subclass as its type, when the data says that it is one (SHACL, 4.1.1: the
#           subclasses are those of the data graph). So a vcard:Organization is a vcard:Kind, which a contact has to be
#           in DCAT-AP, as soon as the vCard vocabulary is put to the data.
# Happens:  shacl-engine looks for subclasses only in the graph with the shapes. With the vocabulary in the data every such
#           contact is refused, and with it among the shapes all are accepted. rdf-validate-shacl does as the standard says.
# In Skav:  views/opendata/dcat.ts gives its contact both types.
# Source:   shacl-engine/lib/resolveClasses.js searches the data set that the classes come from, which is the shapes'
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 \
  rdf-ext@2.6.0 n3@2.13.12
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import rdf from 'rdf-ext';
import RdfValidateShacl from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

for (const name of ['shacl-engine', 'rdf-validate-shacl'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
`;
const graph = (turtle) => rdf.dataset(new Parser().parse(prefixes + turtle));
const shape = `<urn:shape> a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dcat:contactPoint ; sh:class vcard:Kind ] .
`;
const set = `<urn:set> a dcat:Dataset ; dcat:contactPoint <urn:contact> . <urn:contact> a vcard:Organization .
`;
const vocabulary = 'vcard:Organization rdfs:subClassOf vcard:Kind .\n';

async function check(where, shapes, data) {
  const engine = await new Validator(shapes, { factory: rdf }).validate({ dataset: data });
  const other = await new RdfValidateShacl(shapes).validate(data);
  const found = { 'shacl-engine': engine.conforms, 'rdf-validate-shacl': other.conforms };
  console.log(`vocabulary ${where}:`, found);
  return Object.values(found);
}
assert.deepEqual(await check('nowhere', graph(shape), graph(set)), [false, false]);
assert.deepEqual(await check('in the data', graph(shape), graph(set + vocabulary)), [false, true]);
assert.deepEqual(await check('among the shapes', graph(shape + vocabulary), graph(set)), [true, false]);
JS
node probe.mjs
