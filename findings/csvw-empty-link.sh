#!/usr/bin/env bash
# To a CSVW parser an empty cell is a link to the kommun without a number.
#
# Expected: `valueUrl` makes links of the codes in a column. An empty cell has no value (`null` is the empty text if nothing
#           else is said), and nothing comes of it, as in columns of text and numbers.
# Happens:  @zazuko/rdf-parser-csvw fills in the template before it looks whether the cell has a value. A row without a
#           kommun gets a link to .../kommun/, and all such rows the same one: they count as one more kommun.
# In Skav:  not affected: its CSV files are described by DCAT, without links to codes.
# Source:   value in @zazuko/rdf-parser-csvw/lib/metadata/TableSchema.js returns the link first
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @zazuko/rdf-parser-csvw@0.17.0 @rdfjs/dataset@2.0.2 n3@2.13.12
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import datasets from '@rdfjs/dataset';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { Parser } from 'n3';

const { version } = JSON.parse(readFileSync('node_modules/@zazuko/rdf-parser-csvw/package.json', 'utf8'));
console.log(`@zazuko/rdf-parser-csvw ${version}`);

async function read(column) {
  const metadata = `@prefix csvw: <http://www.w3.org/ns/csvw#> .
[] a csvw:Table ; csvw:tableSchema [ csvw:aboutUrl "urn:row:{_row}" ; csvw:column (
  [ csvw:name "nr" ; csvw:title "nr" ; csvw:suppressOutput true ]
  [ csvw:name "kommun" ; csvw:title "kommun" ; csvw:propertyUrl "urn:kommun" ${column} ]
) ] .`;
  const parser = new CsvwParser({ metadata: datasets.dataset(new Parser().parse(metadata)), baseIRI: 'urn:csv' });
  const found = [];
  for await (const { predicate, object } of parser.import(Readable.from(['nr,kommun\n1,0580\n2,\n'])))
    if (predicate.value === 'urn:kommun') found.push(object.value);
  console.log(column || 'without valueUrl', found);
  return found;
}
assert.deepEqual(await read(''), ['0580']);
const links = '; csvw:valueUrl "https://exempel.se/kommun/{kommun}"';
assert.deepEqual(await read(links), ['https://exempel.se/kommun/0580', 'https://exempel.se/kommun/']);
JS
node probe.mjs
