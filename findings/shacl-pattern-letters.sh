#!/usr/bin/env bash
# To the SHACL validators in npm \p{L} is the letter p, and no word matches it.
#
# Expected: `sh:pattern` takes the regular expressions of SPARQL (SHACL, 4.4.3), which are XPath's, and those have \p{L} for
#           letters and \p{Lu} for capitals. A shape says with it that a name begins with a capital, å, ä and ö included.
# Happens:  rdf-validate-shacl and shacl-engine hand the pattern to JavaScript without the flag u. There \p is p and {L} is
#           read as it stands: "Åsa" and "Anna" are refused, and "p{Lu}" is a name that begins with a capital. Nothing is
#           said, and where a shape forbids (`sh:not`), everything passes. The flag cannot be given in the shape, as
#           `sh:flags` knows no u.
# In Skav:  no SHACL: its patterns are JSON Schema's, which ajv reads with the flag u.
# Source:   validatePattern in rdf-validate-shacl/src/validators.js, and shacl-engine/lib/validations/string.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 n3@2.13.12 \
  @rdfjs/dataset@2.0.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import datasets from '@rdfjs/dataset';
import { DataFactory, Parser } from 'n3';
import { Validator as Engine } from 'shacl-engine';
import Validator from 'rdf-validate-shacl';

for (const name of ['rdf-validate-shacl', 'shacl-engine'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const factory = { ...DataFactory, dataset: (quads) => datasets.dataset(quads) };
const read = (turtle) => factory.dataset(new Parser().parse(`@prefix sh: <http://www.w3.org/ns/shacl#> .\n${turtle}`));

async function passes(pattern, name) {
  const shapes = read(`<urn:shape> a sh:NodeShape ; sh:targetNode <urn:data> ;
    sh:property [ sh:path <urn:name> ; sh:pattern ${JSON.stringify(pattern)} ] .`);
  const data = read(`<urn:data> <urn:name> ${JSON.stringify(name)} .`);
  const { conforms } = await new Validator(shapes).validate(data);
  const second = await new Engine(shapes, { factory }).validate({ dataset: data });
  assert.equal(second.conforms, conforms, 'both validators agree');
  console.log(`${name} matches ${pattern}: ${conforms}`);
  return conforms;
}
assert.equal(await passes('^[A-ZÅÄÖ]', 'Åsa'), true);
assert.equal(await passes('^[A-ZÅÄÖ]', 'kommunen'), false);

for (const name of ['Åsa', 'Anna']) {
  assert.match(name, /^\p{Lu}/u);
  assert.equal(await passes('^\\p{Lu}', name), false);
}
assert.equal(await passes('^\\p{Lu}', 'p{Lu}'), true);
JS
node probe.mjs
