#!/usr/bin/env bash
# In JSON-LD the number 1.5 with the type of decimal numbers is no decimal number.
#
# Expected: a number with `"@type": "xsd:decimal"` becomes a decimal: "1.5"^^xsd:decimal. DCAT demands decimals for the
#           resolution of a data set, and JSON has numbers.
# Happens:  a number with a fraction is written as a double whatever its type is (JSON-LD 1.1 API, Object to RDF
#           Conversion, step 10), and then gets the type: "1.5E0"^^xsd:decimal, and a decimal has no exponent. A whole
#           number is right, so an example passes. Stores warn or drop the value, and a validator refuses the catalogue.
#           The number has to be a text: "1.5".
# In Skav:  the catalogues have no numbers: views/opendata/dcat.ts writes RDF/XML, and schema-org.ts JSON-LD with texts.
# Source:   https://github.com/w3c/dxwg/issues/1536; XML Schema 1.1 Part 2, 3.3.3.1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jsonld@9.0.0 n3@2.13.12 rdf-validate-datatype@0.2.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { validateQuad } from 'rdf-validate-datatype';

for (const name of ['jsonld', 'n3', 'rdf-validate-datatype'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  resolution: { '@id': 'dcat:spatialResolutionInMeters', '@type': 'http://www.w3.org/2001/XMLSchema#decimal' },
};
async function literal(value) {
  const dataset = { '@context': context, '@id': 'https://exempel.se/data/1', resolution: value };
  const triples = await jsonld.toRDF(dataset, { format: 'application/n-quads' });
  const [triple] = new Parser().parse(triples);
  const written = triple.object.value;
  const valid = validateQuad(triple);
  console.log(`${JSON.stringify(value)} becomes "${written}"^^xsd:decimal, which is ${valid ? '' : 'not '}valid`);
  return [written, valid];
}
assert.deepEqual(await literal(30), ['30', true]);
assert.deepEqual(await literal('1.5'), ['1.5', true]);
assert.deepEqual(await literal(1.5), ['1.5E0', false]);
assert.deepEqual(await literal(0.25), ['2.5E-1', false]);
JS
node probe.mjs
