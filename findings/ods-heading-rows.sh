#!/usr/bin/env bash
# Two readers of ODS leave out the heading of a table that repeats it on each page, and rows that are grouped.
#
# Expected: the rows of a table in OpenDocument may be in <table:table-header-rows>, as they are when a spreadsheet program
#           repeats them on each page, and in <table:table-row-group>, when they are grouped (1.3 part 3, 9.1). They are rows.
# Happens:  hucre and odf-kit only look for rows right below the table. The heading is missing, and the first case is taken for
#           it; grouped cases are missing. odf-kit has mended the same in its reader of text documents.
# In Skav:  not affected: `skav import` reads CSV and xlsx.
# Source:   https://github.com/GitHubNewbie0/odf-kit/issues/51
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0 odf-kit@0.13.14 xlsx@0.18.5 fflate@0.8.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readOds } from 'hucre';
import { readOds as readKit } from 'odf-kit/ods-reader';
import XLSX from 'xlsx';

for (const name of ['hucre', 'odf-kit', 'xlsx'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const row = (...texts) => {
  const cells = texts.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`);
  return `<table:table-row>${cells.join('')}</table:table-row>`;
};
function file(rows) {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="${OASIS}:office:1.0" xmlns:table="${OASIS}:table:1.0" xmlns:text="${OASIS}:text:1.0"
  office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Blad"><table:table-column
  table:number-columns-repeated="2"/>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  return zipSync({
    mimetype: [strToU8(TYPE), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(content),
  });
}
async function read(name, rows) {
  const bytes = file(rows);
  const texts = (all) => all.map((cells) => cells.join(' ')).join(', ');
  const found = {
    sheetJs: texts(XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets.Blad, { header: 1 })),
    hucre: texts((await readOds(bytes)).sheets[0].rows),
    kit: texts(readKit(bytes).sheets[0].rows.map(({ cells }) => cells.map(({ value }) => value))),
  };
  console.log(name, found);
  return found;
}
const all = 'Nr Part, 1 AF, 2 FK';
const [heading, cases] = [row('Nr', 'Part'), row('1', 'AF') + row('2', 'FK')];
assert.deepEqual(await read('rows', heading + cases), { sheetJs: all, hucre: all, kit: all });

const repeated = `<table:table-header-rows>${heading}</table:table-header-rows>${cases}`;
assert.deepEqual(await read('repeated heading', repeated), { sheetJs: all, hucre: '1 AF, 2 FK', kit: '1 AF, 2 FK' });
const grouped = `${heading}<table:table-row-group>${cases}</table:table-row-group>`;
assert.deepEqual(await read('group', grouped), { sheetJs: all, hucre: 'Nr Part', kit: 'Nr Part' });
JS
node probe.mjs
