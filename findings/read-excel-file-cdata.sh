#!/usr/bin/env bash
# read-excel-file reads a text that is written as CDATA as an empty cell.
#
# Expected: `<t><![CDATA[Å & B]]></t>` and `<t>Å &amp; B</t>` are the same text in XML, and so in a workbook. Some
#           programs write all their texts in the first way, so that they need not escape them.
# Happens:  the text is dropped, and the cell is null, as an empty one: of such a workbook the numbers and days are
#           left. In exceljs, which has another parser, the text is empty.
# In Skav:  adapters/spreadsheet/xlsx.ts writes such texts in the other way before the library reads the workbook.
# Source:   such files: https://github.com/SheetJS/sheetjs/issues/775, https://github.com/tafia/calamine/issues/648
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  read-excel-file@9.3.17 write-excel-file@4.1.1 exceljs@4.4.0 fflate@0.8.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

for (const name of ['read-excel-file', 'exceljs'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const row = [{ value: 'Å & B', type: String }, { value: 1, type: Number }];
const bytes = await (await writeExcelFile([{ sheet: 'A', data: [row] }])).toBuffer();
async function read(change) {
  const parts = unzipSync(bytes);
  const strings = change(strFromU8(parts['xl/sharedStrings.xml']));
  const book = Buffer.from(zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(strings) }));
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(book);
  const found = [(await readExcelFile(book))[0].data[0][0], other.worksheets[0].getCell('A1').value];
  console.log(strings.match(/<t>.*?<.t>/)[0], 'is read as', found[0], 'and, by exceljs, as', JSON.stringify(found[1]));
  return found;
}
assert.deepEqual(await read((xml) => xml), ['Å & B', 'Å & B']);
assert.deepEqual(await read((xml) => xml.replace('Å &amp; B', '<![CDATA[Å & B]]>')), [null, '']);
JS
node probe.mjs
