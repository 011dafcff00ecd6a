#!/usr/bin/env bash
# To the parsers of RDFa and microdata the 30th of November, every year, is month 30 of the year 11.
#
# Expected: <time datetime="11-30"> is a day of each year (HTML, "yearless date"). RDFa in HTML (3.1) gives a value the type
#           whose form it has, as xsd:gYearMonth, or else it is text. That has a year of four figures or more and a month from
#           1 to 12 (XML Schema part 2, 3.2.10), so 11-30 is text.
# Happens:  any number of figures does for the year, and any two for the month: 11-30 is an xsd:gYearMonth, a type that it is no
#           value of.
# In Skav:  not affected: pages have no RDFa or microdata; what is open is described in files of its own.
# Source:   Util.js in rdfa-streaming-parser, ItemPropertyHandlerTime.js in microdata-rdf-streaming-parser
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rdfa-streaming-parser@3.0.2 microdata-rdf-streaming-parser@3.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';
import { RdfaParser } from 'rdfa-streaming-parser';

for (const name of ['rdfa-streaming-parser', 'microdata-rdf-streaming-parser'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

async function types(datetime) {
  const page = `<html><body><p vocab="https://schema.org/" typeof="Event" itemscope itemtype="https://schema.org/Event">
<time property="startDate" itemprop="startDate" datetime="${datetime}">dagen</time></p></body></html>`;
  const options = { baseIRI: 'https://exempel.se/', contentType: 'text/html' };
  const found = [];
  for (const parser of [new RdfaParser(options), new MicrodataRdfParser(options)]) {
    parser.end(page);
    for await (const { predicate, object } of parser)
      if (predicate.value.endsWith('/startDate')) found.push(`${object.datatype.value.split('#')[1]} ${object.value}`);
  }
  console.log(`${datetime}:`, found);
  return found;
}
const both = (value) => [value, value];
assert.deepEqual(await types('2026-11-30'), both('date 2026-11-30'));
assert.deepEqual(await types('2026-11'), both('gYearMonth 2026-11'));
assert.deepEqual(await types('2026-W48'), both('string 2026-W48'));

assert.deepEqual(await types('11-30'), both('gYearMonth 11-30'));
JS
node probe.mjs
