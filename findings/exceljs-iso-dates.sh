#!/usr/bin/env bash
# A workbook that SheetJS writes with days in 2026 has them in July 1905 when exceljs reads it.
#
# Expected: a day in a workbook is a number, or text in a cell of the type "d" (ECMA-376 part 1, 18.18.11). SheetJS writes the
#           text where `cellDates` is true when it writes. What a reader does not know it reports, or gives as text.
# Happens:  exceljs does not know the type, and reads the text as a number up to the first sign that is none: the year. 2026
#           days after the beginning of 1900 is 18 July 1905. In a cell without a format for days it is the number 2026.
#           A day at the end of a year and one at its beginning are the same day.
# In Skav:  adapters/spreadsheet/xlsx.ts reads workbooks with read-excel-file, and adds to such cells the Z that they lack.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 xlsx@0.18.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

for (const name of ['exceljs', 'xlsx'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const days = ['2026-01-02', '2026-11-30', '2027-01-02'];
async function read(cellDates) {
  const cells = days.map((day) => new Date(`${day}T12:00:00`));
  const sheet = XLSX.utils.aoa_to_sheet([cells], { cellDates: true, dateNF: 'yyyy-mm-dd' });
  const book = { SheetNames: ['Blad'], Sheets: { Blad: sheet } };
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', cellDates }));
  const found = workbook.worksheets[0].getRow(1).values.slice(1);
  assert.ok(found.every((value) => value instanceof Date));
  const read = found.map((value) => value.toISOString().slice(0, 10));
  console.log(`with cellDates: ${cellDates}`, read.join(' '));
  return read;
}
assert.deepEqual(await read(false), days);
assert.deepEqual(await read(true), ['1905-07-18', '1905-07-18', '1905-07-19']);
JS
node probe.mjs
