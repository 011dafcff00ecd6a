#!/usr/bin/env bash
# rdf-validate-shacl takes 30 February for a date, and no day of a year without its year for one.
#
# Expected: `sh:datatype` also finds a text that is no value of its datatype (SHACL, 4.1.2). 2026-02-30 and 2026-13-01 are no
#           xsd:date, and --11-30 is an xsd:gMonthDay (XML Schema part 2, 3.2.9 and 3.2.12).
# Happens:  of a date only the number of figures is checked, so every month up to 99 and every day passes, and 25 o'clock too.
#           For xsd:gMonthDay and xsd:gDay the hyphens before it are forgotten: --11-30 is refused and 11-30 passes.
# In Skav:  not affected: only days that isDate in core/date.ts has checked get to views/opendata/dcat.ts.
# Source:   daySeg, monthSeg, dayPattern and monthDayPattern in rdf-validate-datatype/src/validators.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  rdf-validate-shacl@0.6.5 rdf-validate-datatype@0.2.2 n3@2.13.12
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

for (const name of ['rdf-validate-shacl', 'rdf-validate-datatype', 'n3'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
`;
const store = (turtle) => new Store(new Parser().parse(prefixes + turtle));

async function passes(type, text) {
  const shapes = store(`<urn:shape> a sh:NodeShape ; sh:targetNode <urn:data> ;
    sh:property [ sh:path dcterms:issued ; sh:datatype xsd:${type} ] .`);
  const data = store(`<urn:data> dcterms:issued "${text}"^^xsd:${type} .`);
  const { conforms } = await new Validator(shapes).validate(data);
  console.log(`${text} is an xsd:${type}: ${conforms}`);
  return conforms;
}
assert.equal(await passes('date', '2026-11-30'), true);
assert.equal(await passes('date', '30/11 2026'), false);
for (const date of ['2026-02-30', '2026-13-01']) assert.equal(await passes('date', date), true);
assert.equal(await passes('dateTime', '2026-11-30T25:00:00'), true);
assert.equal(await passes('gMonthDay', '--11-30'), false);
assert.equal(await passes('gMonthDay', '11-30'), true);
JS
node probe.mjs
