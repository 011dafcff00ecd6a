#!/usr/bin/env bash
# Of cases that are alike, one after the other in an ODS file, odf-kit reads one.
#
# Expected: rows that are alike are written once, with their number in table:number-rows-repeated (OpenDocument 1.3 part 3,
#           9.1.3), as spreadsheet programs do. For cells, table:number-columns-repeated, odf-kit reads such a number.
# Happens:  for rows it is not read. Three cases from the same party with the same outcome are one, and the number of cases and
#           each share is wrong. Empty rows between two tables are gone too. hucre and SheetJS read all rows.
# In Skav:  not affected: `skav import` reads CSV and xlsx.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts odf-kit@0.13.14 hucre@1.0.0 xlsx@0.18.5 fflate@0.8.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readOds } from 'hucre';
import { readOds as readKit } from 'odf-kit/ods-reader';
import XLSX from 'xlsx';

for (const name of ['odf-kit', 'hucre', 'xlsx'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const cell = (text, repeated = 1) =>
  `<table:table-cell table:number-columns-repeated="${repeated}" office:value-type="string">
  <text:p>${text}</text:p></table:table-cell>`;
const row = (cells, repeated = 1) => `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>`;
const rows = row(cell('Part') + cell('Utfall')) + row(cell('AF') + cell('löst'), 3) + row(cell('FK', 2));
const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="${OASIS}:office:1.0" xmlns:table="${OASIS}:table:1.0" xmlns:text="${OASIS}:text:1.0"
  office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Blad"><table:table-column
  table:number-columns-repeated="2"/>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
const bytes = zipSync({
  mimetype: [strToU8(TYPE), { level: 0 }],
  'META-INF/manifest.xml': strToU8(manifest),
  'content.xml': strToU8(content),
});

const texts = (all) => all.map((cells) => cells.join(' ')).join(', ');
const found = {
  sheetJs: texts(XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets.Blad, { header: 1 })),
  hucre: texts((await readOds(bytes)).sheets[0].rows),
  kit: texts(readKit(bytes).sheets[0].rows.map(({ cells }) => cells.map(({ value }) => value))),
};
console.log(found);
const all = 'Part Utfall, AF löst, AF löst, AF löst, FK FK';
assert.deepEqual(found, { sheetJs: all, hucre: all, kit: 'Part Utfall, AF löst, FK FK' });
JS
node probe.mjs
