#!/usr/bin/env bash
# read-excel-file reads eight o'clock as a moment before eight.
#
# Expected: a time comes out of a workbook as it went in. A workbook has a time as a part of a day (8:00 is a third), which
#           cannot be exact, so readers round: Excel, LibreOffice and exceljs show 8:00.
# Happens:  read-excel-file cuts the rest off. 8:00 becomes 07:59:59.999, and so do 8 of the 24 whole hours of that day:
#           what is shown as hours and minutes is a minute early, and a count by hour puts it in the hour before.
# In Skav:  not affected: only the day of a cell is read, and midnight is a whole number.
# Source:   Math.floor in read-excel-file/modules/xlsx/parseExcelTimestamp.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts read-excel-file@9.3.17 write-excel-file@4.1.1 exceljs@4.4.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

for (const name of ['read-excel-file', 'write-excel-file', 'exceljs'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const hours = Array.from({ length: 24 }, (_, hour) => new Date(Date.UTC(2026, 10, 30, hour)));
const format = 'yyyy-mm-dd hh:mm';
const buffer = await writeExcelFile([hours.map((value) => ({ value, type: Date, format }))]).toBuffer();

const book = new ExcelJS.Workbook();
await book.xlsx.load(buffer);
assert.deepEqual(book.worksheets[0].getRow(1).values.slice(1), hours);

const read = (await readExcelFile(buffer))[0].data[0];
const early = read.filter((time, hour) => time.getTime() !== hours[hour].getTime());
console.log('8:00 is read as', read[8].toISOString());
console.log(`${early.length} of 24 whole hours are early`);
assert.equal(read[8].toISOString(), '2026-11-30T07:59:59.999Z');
assert.equal(early.length, 8);
JS
node probe.mjs
