#!/usr/bin/env bash
# read-excel-file reads a cell with an error, such as #N/A or #REF!, as an empty one.
#
# Expected: the error's text, an object that says that it is an error, or an exception: a formula that failed is not a
#           cell that was left empty.
# Happens:  null, exactly as for an empty cell, so a program cannot notice that the value is lost. Its parser does read
#           the code of the error, and drops it afterwards.
# In Skav:  adapters/spreadsheet/xlsx.ts turns cells of the type `e` into text before the library reads the workbook,
#           and core/import/row-reader.ts reports them with row and column.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts read-excel-file@9.3.17 write-excel-file@4.1.1 fflate@0.8.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/universal';

const { version } = JSON.parse(readFileSync('node_modules/read-excel-file/package.json', 'utf8'));
console.log(`read-excel-file ${version}, node ${process.version}`);
const blob = await writeExcelFile([{ sheet: 'A', data: [[{ value: 'x', type: String }, { value: 'y', type: String }]] }]).toBlob();
const book = unzipSync(new Uint8Array(await blob.arrayBuffer()));
const name = 'xl/worksheets/sheet1.xml';
// A formula without a value, as Excel and LibreOffice save it, next to a text; ECMA-376, 18.18.11, ST_CellType.
const row = '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2" t="str"><f>"z"</f><v>z</v></c></row>';
const xml = Buffer.from(book[name]).toString().replace('</sheetData>', `${row}</sheetData>`);
const [{ data }] = await readExcelFile(Buffer.from(zipSync({ ...book, [name]: Buffer.from(xml) })));
console.log(JSON.stringify(data));
assert.deepEqual(data[1], [null, 'z']);
JS
node probe.mjs
