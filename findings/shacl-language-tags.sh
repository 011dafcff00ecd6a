#!/usr/bin/env bash
# To two SHACL validators a title in Swedish of Finland is not in sv-FI, and one in meänkieli is in Finnish.
#
# Expected: `sh:languageIn` allows what SPARQL's langMatches does (SHACL, 4.4.1): a tag or a range that it begins with, part by
#           part and in any case. sv allows sv-FI, sv-FI allows sv-FI, and fi does not allow fit (meänkieli, one of
#           Sweden's minority languages, as Finnish is).
# Happens:  rdf-validate-shacl and shacl-engine compare the beginnings of two texts, letter by letter. n3, as RDF allows,
#           makes the tags of data small, but a shape's list has texts and keeps its capitals: sv-FI and en-GB in a shape
#           allow nothing. And fit begins with fi, so a catalogue where Finnish was forgotten passes.
# In Skav:  not affected: views/opendata/dcat.ts writes sv and en, and its test compares what was parsed.
# Source:   validateLanguageIn in rdf-validate-shacl/src/validators.js, languageMatch in
#           shacl-engine/lib/validations/string.js
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

for (const name of ['rdf-validate-shacl', 'shacl-engine', 'n3'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
`;
const graph = (turtle) => rdf.dataset(new Parser().parse(prefixes + turtle));

async function allows(range, tag) {
  const shapes = graph(`<urn:shape> a sh:NodeShape ; sh:targetClass dcat:Dataset ;
    sh:property [ sh:path dcterms:title ; sh:languageIn ("${range}") ] .`);
  const data = graph(`<urn:data> a dcat:Dataset ; dcterms:title "Avvikelser"@${tag} .`);
  const { conforms } = await new RdfValidateShacl(shapes).validate(data);
  const other = await new Validator(shapes, { factory: rdf }).validate({ dataset: data });
  console.log(`${range} allows ${tag}: ${conforms}`);
  assert.equal(other.conforms, conforms, 'both say the same');
  return conforms;
}
assert.equal(await allows('sv', 'sv'), true);
assert.equal(await allows('sv', 'sv-FI'), true);
assert.equal(await allows('sv', 'en'), false);
assert.equal(await allows('sv-FI', 'sv-FI'), false);
assert.equal(await allows('en-GB', 'en-GB'), false);
assert.equal(await allows('fi', 'fit'), true);
JS
node probe.mjs
