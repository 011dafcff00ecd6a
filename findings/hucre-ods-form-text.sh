#!/usr/bin/env bash
# A text of several lines from a web form has _x000D_ in it in the ODS file that hucre writes.
#
# Expected: _x000D_ is how a workbook of Excel has a carriage return in its texts (ECMA-376 part 1, 22.9.2.19). OpenDocument has
#           no such thing, so a writer of ODS leaves it out or writes a line break.
# Happens:  hucre escapes texts in ODS as in xlsx: a text of a form, whose lines end with CR and LF, says "rad ett_x000D_" in
#           LibreOffice. In xlsx hucre reads the escape again; in ODS it does not, so its own reader gives it too.
# In Skav:  not affected: tables are written as CSV and xlsx, and texts have only line feeds.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0 fflate@0.8.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readOds, readXlsx, writeOds, writeXlsx } from 'hucre';

console.log('hucre', JSON.parse(readFileSync('node_modules/hucre/package.json', 'utf8')).version);

const text = 'rad ett\r\nrad två';
const sheets = [{ name: 'Blad', rows: [[text, 'a\nb']] }];
const [workbook] = (await readXlsx(await writeXlsx({ sheets }))).sheets;
console.log('xlsx:', JSON.stringify(workbook.rows));
assert.deepEqual(workbook.rows, [[text, 'a\nb']]);

const bytes = await writeOds({ sheets });
const xml = strFromU8(unzipSync(bytes)['content.xml']).match(/<text:p>.*?<\/text:p>/s)[0];
const [table] = (await readOds(bytes)).sheets;
console.log('ods: ', JSON.stringify(xml), '=>', JSON.stringify(table.rows));
assert.match(xml, /rad ett_x000D_\nrad två/);
assert.deepEqual(table.rows, [['rad ett_x000D_\nrad två', 'a\nb']]);
JS
node probe.mjs
