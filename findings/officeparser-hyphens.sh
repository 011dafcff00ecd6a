#!/usr/bin/env bash
# In the text that officeparser makes of a Word file, 10-15 cases can be 1015 cases.
#
# Expected: a hyphen at which Word may not break the line is a hyphen. One gets it with Ctrl+Shift and the hyphen, so
#           that a date or a telephone number stays on one line.
# Happens:  Word keeps it as an element between two texts. Tabs and line breaks, which are such elements too, are read,
#           and the hyphen is not, neither in plain text nor in Markdown or HTML.
# In Skav:  not used: it reads no Word files.
# Source:   ECMA-376, Part 1, noBreakHyphen
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 officeparser@8.1.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { parseOffice } from 'officeparser';

const { version } = JSON.parse(readFileSync('node_modules/officeparser/package.json', 'utf8'));
console.log(`officeparser ${version}, node ${process.version}`);

const head = '<?xml version="1.0"?>';
const open = 'http://schemas.openxmlformats.org';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const file = (run) => zipSync({
  '[Content_Types].xml': strToU8(`${head}<Types xmlns="${open}/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml" ContentType="${main}"/></Types>`),
  '_rels/.rels': strToU8(`${head}<Relationships xmlns="${open}/package/2006/relationships"><Relationship Id="r"
    Type="${open}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`${head}<w:document xmlns:w="${open}/wordprocessingml/2006/main"><w:body>
    <w:p><w:r>${run}</w:r></w:p></w:body></w:document>`),
});
async function read(run, format) {
  const { value } = await (await parseOffice(Buffer.from(file(run)))).to(format);
  console.log(`${run} as ${format} => ${JSON.stringify(value.trim())}`);
  return value.trim();
}
const cases = '<w:t>10</w:t><w:noBreakHyphen/><w:t xml:space="preserve">15 cases</w:t>';
assert.equal(await read('<w:t>10-15 cases</w:t>', 'text'), '10-15 cases');
assert.equal(await read('<w:t>10</w:t><w:tab/><w:t>15</w:t>', 'text'), '10\t15');
assert.equal(await read(cases, 'text'), '1015 cases');
assert.equal(await read(cases, 'md'), '1015 cases');
JS
node probe.mjs
