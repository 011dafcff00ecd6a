#!/usr/bin/env bash
# A CSVW parser makes decimal numbers of texts such as "1 234,5", and truth values of Ja and Nej.
#
# Expected: in CSV on the Web the metadata says how a column is written: a decimal comma and a space between thousands, or
#           "Ja|Nej" for a boolean. A parser reads the cells by it and gives the values in RDF's own writing: 1234.5 and
#           true (Model for Tabular Data, 6.4.2 and 6.4.3).
# Happens:  @zazuko/rdf-parser-csvw reads formats of dates only. A number keeps its comma and space, and gets the type
#           xsd:decimal, which has neither. Such a literal is no number: a sum leaves it out and a comparison fails.
# In Skav:  not affected: its CSV files are described by DCAT, and their numbers are also published as JSON-stat.
# Source:   value in @zazuko/rdf-parser-csvw/lib/metadata/TableSchema.js gives every format to parseDateTime
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @zazuko/rdf-parser-csvw@0.17.0 @rdfjs/dataset@2.0.2 n3@2.13.12 \
  rdf-validate-datatype@0.2.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import datasets from '@rdfjs/dataset';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { Parser } from 'n3';
import { validateTerm } from 'rdf-validate-datatype';

const { version } = JSON.parse(readFileSync('node_modules/@zazuko/rdf-parser-csvw/package.json', 'utf8'));
console.log(`@zazuko/rdf-parser-csvw ${version}`);

const metadata = `@prefix csvw: <http://www.w3.org/ns/csvw#> .
[] a csvw:Table ;
  csvw:dialect [ csvw:delimiter ";" ] ;
  csvw:tableSchema [
    csvw:aboutUrl "urn:row:{_row}" ;
    csvw:column (
      [ csvw:name "belopp" ; csvw:title "belopp" ; csvw:propertyUrl "urn:belopp" ; csvw:datatype [
        csvw:base "decimal" ; csvw:format [ csvw:decimalChar "," ; csvw:groupChar " " ] ] ]
      [ csvw:name "klart" ; csvw:title "klart" ; csvw:propertyUrl "urn:klart" ; csvw:datatype [
        csvw:base "boolean" ; csvw:format "Ja|Nej" ] ]
      [ csvw:name "dag" ; csvw:title "dag" ; csvw:propertyUrl "urn:dag" ; csvw:datatype [
        csvw:base "date" ; csvw:format "d/M yyyy" ] ]
    )
  ] .`;
const parser = new CsvwParser({ metadata: datasets.dataset(new Parser().parse(metadata)), baseIRI: 'urn:csv' });
const found = {};
for await (const { predicate, object } of parser.import(Readable.from(['belopp;klart;dag\n1 234,5;Ja;30/11 2026\n'])))
  if (['urn:belopp', 'urn:klart', 'urn:dag'].includes(predicate.value)) {
    const type = object.datatype.value.split('#')[1];
    found[predicate.value.slice(4)] = [object.value, type, validateTerm(object)];
  }
console.log(found);
assert.deepEqual(found, {
  belopp: ['1 234,5', 'decimal', false],
  klart: ['Ja', 'boolean', false],
  dag: ['2026-11-30', 'date', true],
});
JS
node probe.mjs
