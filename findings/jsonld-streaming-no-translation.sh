#!/usr/bin/env bash
# A catalogue with a title that has not been translated yet stops jsonld-streaming-parser.
#
# Expected: in a map of languages a text may be null, which says that there is none in that language (JSON-LD 1.1, 9.8). A
#           catalogue with { "sv": "Avvikelser", "en": null } has one title, in Swedish.
# Happens:  jsonld-streaming-parser throws "Got invalid language map value, got 'null', but expected string", and nothing
#           after that place is read. So does a null in a list of texts. jsonld passes over both.
# In Skav:  not affected: views/opendata/dcat.ts writes RDF/XML, and no English text where there is none.
# Source:   ContainerHandlerLanguage in jsonld-streaming-parser/lib/containerhandler
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jsonld-streaming-parser@5.0.1 jsonld@9.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';

for (const name of ['jsonld-streaming-parser', 'jsonld'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const title = { '@id': 'http://purl.org/dc/terms/title', '@container': '@language' };
function byStream(document) {
  return new Promise((resolve) => {
    const texts = [];
    const parser = new JsonLdParser();
    parser.on('data', ({ object }) => texts.push(`${object.value}@${object.language}`));
    parser.on('error', ({ message }) => resolve(message)).on('end', () => resolve(texts));
    parser.end(JSON.stringify(document));
  });
}
async function look(titles) {
  const document = { '@context': { title }, '@id': 'urn:data', title: titles };
  const quads = await jsonld.toRDF(document);
  const found = {
    jsonld: quads.map(({ object }) => `${object.value}@${object.language}`),
    'jsonld-streaming-parser': await byStream(document),
  };
  console.log(titles, found);
  return Object.values(found);
}
const both = ['Deviations@en', 'Avvikelser@sv'];
const sorted = (lists) => lists.map((list) => list.toSorted());
assert.deepEqual(sorted(await look({ sv: 'Avvikelser', en: 'Deviations' })), [both.toSorted(), both.toSorted()]);
const refused = "Got invalid language map value, got 'null', but expected string";
for (const titles of [{ sv: 'Avvikelser', en: null }, { sv: ['Avvikelser', null] }])
  assert.deepEqual(await look(titles), [['Avvikelser@sv'], refused]);
JS
node probe.mjs
