#!/usr/bin/env bash
# A text such as `A_x0041_` becomes another text in a workbook.
#
# Expected: write-excel-file writes a text so that it is read as it was, as it does with `=1+1` and `<b>`.
# Happens:  in a workbook `_x0041_` means the character with that number, and a text that looks so has to be written
#           with its first `_` as `_x005F_`. It is written as it is, so a reader that follows the standard, as the one
#           of the same author, shows `AA`.
# In Skav:  plainText in views/opendata/workbook.ts writes them as the standard says.
# Source:   ECMA-376, Part 1, ST_Xstring
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

async function again(text) {
  const buffer = await writeExcelFile([[{ value: text, type: String }]]).toBuffer();
  const value = (await readExcelFile(buffer))[0].data[0][0];
  console.log(JSON.stringify(text), 'is read as', JSON.stringify(value));
  return value;
}
for (const text of ['=1+1', '0580', '<b>&amp;']) assert.equal(await again(text), text);
assert.equal(await again('A_x0041_'), 'AA');
assert.equal(await again('a_x000D_b'), 'a\rb');
assert.equal(await again('A_x005F_x0041_'), 'A_x0041_');
JS
node probe.mjs
