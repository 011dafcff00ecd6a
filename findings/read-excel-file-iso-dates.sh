#!/usr/bin/env bash
# In Sweden read-excel-file reads days that a workbook has as text as the day before.
#
# Expected: a cell of the type "d" has its day as text, such as 2026-11-30T00:00:00 (ECMA-376 part 1, 18.18.11). A day in a
#           workbook has no time zone, and read-excel-file gives days as midnight in UTC, wherever the machine is.
# Happens:  the text goes to `new Date`, which takes a time without a zone for local time. On a machine in Sweden the
#           value is 29 November 23:00 in UTC, on one in UTC it is right. The same day as a number is right everywhere.
# In Skav:  adapters/spreadsheet/xlsx.ts adds the Z before the workbook is read.
# Source:   case 'd' of parseCell in read-excel-file/modules/xlsx/parseCell.js
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
console.log(`read-excel-file ${version}, node ${process.version}`);

const day = new Date(Date.UTC(2026, 10, 30));
const book = unzipSync(await writeExcelFile([[{ value: day, type: Date, format: 'yyyy-mm-dd' }]]).toBuffer());
const sheet = 'xl/worksheets/sheet1.xml';
const asText = strFromU8(book[sheet]).replace(/<c .*<\/c>/, '<c r="A1" t="d"><v>2026-11-30T00:00:00</v></c>');

async function read(files) {
  const [{ data }] = await readExcelFile(Buffer.from(zipSync(files)));
  return data[0][0].toISOString();
}
async function readBoth(zone) {
  process.env.TZ = zone;
  const found = [await read(book), await read({ ...book, [sheet]: strToU8(asText) })];
  console.log(`${zone}: as a number ${found[0]}, as text ${found[1]}`);
  return found;
}
const right = '2026-11-30T00:00:00.000Z';
assert.deepEqual(await readBoth('UTC'), [right, right]);
assert.deepEqual(await readBoth('Europe/Stockholm'), [right, '2026-11-29T23:00:00.000Z']);
JS
node probe.mjs
