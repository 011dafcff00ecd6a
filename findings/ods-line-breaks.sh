#!/usr/bin/env bash
# The writers of ODS in npm write texts whose lines and spaces other programs join.
#
# Expected: a text of two lines, or with several spaces, is in a spreadsheet as it was. In OpenDocument white space is one space
#           (1.3 part 3, 6.1.2), so a line is a paragraph or ends with <text:line-break/>, and spaces are <text:s/>.
# Happens:  hucre and odf-kit write the text as it is between <text:p> and </text:p>. Their own readers do not follow the rule
#           either, and give back what was written; SheetJS, as a spreadsheet program, has it on one line. The readers of
#           both understand <text:s/> and <text:line-break/>.
# In Skav:  not affected: tables are written as CSV and xlsx.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0 odf-kit@0.13.14 xlsx@0.18.5 fflate@0.8.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readOds, writeOds } from 'hucre';
import { OdsDocument } from 'odf-kit';
import { readOds as readKit } from 'odf-kit/ods-reader';
import XLSX from 'xlsx';

for (const name of ['hucre', 'odf-kit', 'xlsx'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const row = ['rad ett\nrad två', 'a   b', ' a'];
const fromSheetJs = (bytes) => XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets.Blad, { header: 1 })[0];
const fromHucre = async (bytes) => (await readOds(bytes)).sheets[0].rows[0];
const fromKit = (bytes) => readKit(bytes).sheets[0].rows[0].cells.map(({ value }) => value);

async function check(name, bytes) {
  const xml = strFromU8(unzipSync(bytes)['content.xml']);
  console.log(name, JSON.stringify(xml.match(/<text:p>.*?<\/text:p>/gs).join(' ')));
  assert.ok(!/<text:(?:s|line-break|tab)\b/.test(xml));
  console.log('  read by SheetJS', JSON.stringify(fromSheetJs(bytes)));
  assert.deepEqual(await fromHucre(bytes), row);
  assert.deepEqual(fromKit(bytes), row);
  assert.deepEqual(fromSheetJs(bytes), ['rad ett rad två', 'a b', 'a']);
}
await check('hucre', await writeOds({ sheets: [{ name: 'Blad', rows: [row] }] }));
const document = new OdsDocument();
document.addSheet('Blad').addRow(row);
await check('odf-kit', await document.save());
JS
node probe.mjs
