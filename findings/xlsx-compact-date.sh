#!/usr/bin/env bash
# A day in the format that Swedish registers use comes out of a workbook as a number.
#
# Expected: whether a number in a workbook is a day depends on the format of its cell, and read-excel-file recognizes
#           formats of days: years, months and days in any order and with any sign between them.
# Happens:  with no sign between them they are not recognized: with yyyymmdd (ÅÅÅÅMMDD in a Swedish Excel) the cell
#           that shows 20261130 is read as 46356. Nothing tells it from a number.
# In Skav:  core/import/day.ts also reads such a number as a day; `skav import` proposes it when a whole column has
#           them.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts read-excel-file@9.3.17 write-excel-file@4.1.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

for (const name of ['read-excel-file', 'write-excel-file'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const day = new Date(Date.UTC(2026, 10, 30));
async function read(format) {
  const buffer = await writeExcelFile([[{ value: day, type: Date, format }]]).toBuffer();
  const value = (await readExcelFile(buffer))[0].data[0][0];
  console.log(`${format}:`, value);
  return value;
}
for (const format of ['yyyy-mm-dd', 'yyyy/mm/dd', 'd mmm yyyy', 'yyyy mm dd'])
  assert.deepEqual(await read(format), day);
for (const format of ['yyyymmdd', 'yymmdd']) assert.equal(await read(format), 46356);
JS
node probe.mjs
