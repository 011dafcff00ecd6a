#!/usr/bin/env bash
# read-excel-file reads every day of a workbook four years too early when the file says true instead of 1.
#
# Expected: a workbook can count its days from 1904 instead of 1900, as those that began in an old Excel for Mac do. It
#           then says date1904="1" or date1904="true": both are ways to write a boolean (ECMA-376 part 1, 18.2.28;
#           XML Schema part 2, 3.2.2), and LibreOffice writes true.
# Happens:  only "1" is recognized. With "true" 30 November 2026 is read as 29 November 2022. Nothing shows it: the
#           days are ordinary days.
# In Skav:  adapters/spreadsheet/xlsx.ts writes "1" before the workbook is read.
# Source:   onOpenTag in read-excel-file/modules/xlsx/parseSpreadsheetInfo.js: date1904 === '1'
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts read-excel-file@9.3.17 write-excel-file@4.1.1 fflate@0.8.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

const { version } = JSON.parse(readFileSync('node_modules/read-excel-file/package.json', 'utf8'));
console.log(`read-excel-file ${version}`);

// 30 November 2026, counted from 1904: 1462 days less than from 1900.
const day = new Date(Date.UTC(2026, 10, 30) - 1462 * 86_400_000);
const book = unzipSync(await writeExcelFile([[{ value: day, type: Date, format: 'yyyy-mm-dd' }]]).toBuffer());
const xml = strFromU8(book['xl/workbook.xml']);
assert.match(xml, /<workbookPr\/>/);

async function read(date1904) {
  const own = strToU8(xml.replace('<workbookPr/>', `<workbookPr date1904="${date1904}"/>`));
  const [{ data }] = await readExcelFile(Buffer.from(zipSync({ ...book, 'xl/workbook.xml': own })));
  const found = data[0][0].toISOString().slice(0, 10);
  console.log(`date1904="${date1904}":`, found);
  return found;
}
assert.equal(await read('1'), '2026-11-30');
assert.equal(await read('true'), '2022-11-29');
JS
node probe.mjs
