#!/usr/bin/env bash
# In HyperFormula a half is 1%, and 1234.5 with its thousands grouped is 1235,##0.
#
# Expected: =TEXT(0.5,"0%") is 50%, and =TEXT(1234.5,"#,##0") is 1,235, as in the spreadsheets whose formulas it computes.
#           A format that it does not know gives an error, as other things that it lacks do.
# Happens:  it looks for one run of zeros and points in the format, writes the number there and keeps the rest as it is. So %
#           does not multiply, what comes after a comma is printed, "0;-0" is two numbers, and the zeros before a negative
#           number are before its minus. There is no error, and 0.0 in a format works.
# In Skav:  no formulas are computed; core/statistics writes shares and numbers in Swedish itself.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts hyperformula@3.5.0
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { HyperFormula } = require('hyperformula');

console.log('hyperformula', HyperFormula.version);

function format(number, as) {
  const sheet = HyperFormula.buildFromArray([[`=TEXT(${number},"${as}")`]], { licenseKey: 'gpl-v3' });
  const text = sheet.getCellValue({ sheet: 0, row: 0, col: 0 });
  console.log(`TEXT(${number}, "${as}") => ${text}`);
  return text;
}
assert.equal(format(1234.5, '0.00'), '1234.50');
assert.equal(format(46356, 'yyyy-mm-dd'), '2026-11-30');

assert.equal(format(0.5, '0%'), '1%');
assert.equal(format(0.05, '0 %'), '0 %');
assert.equal(format(1234.5, '#,##0'), '1235,##0');
assert.equal(format(3, '0;-0'), '3;-0');
assert.equal(format(-7, '0000'), '00-7');
JS
node probe.cjs
