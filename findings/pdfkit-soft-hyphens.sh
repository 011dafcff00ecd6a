#!/usr/bin/env bash
# pdfkit prints a hyphen at each place where a word may be divided.
#
# Expected: a soft hyphen (U+00AD) is not seen unless a line ends there. pdfkit knows it: it divides words at soft hyphens, and
#           writes a hyphen at the end of such a line.
# Happens:  those at which no line ends stay in the text, and the standard fonts (Helvetica, Times, Courier) have a hyphen at
#           that code: "hand-lägg-nings-tid" in the middle of a line. So a text that a tool for hyphenation has been
#           through, as narrow columns in Swedish need, has hyphens all over, and its words are counted as wider than they are.
# In Skav:  actions/report/pdf.ts lets a browser make PDF files of pages, with hyphens by CSS.
# Source:   SOFT_HYPHEN in pdfkit/js/pdfkit.js: only the last sign of a line is looked at
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfkit@0.20.2 unpdf@1.8.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { extractText, getDocumentProxy } from 'unpdf';

for (const name of ['pdfkit', 'unpdf'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

async function print(text, width) {
  const document = new PDFDocument();
  const pieces = [];
  document.on('data', (piece) => pieces.push(piece));
  const ready = new Promise((resolve) => document.on('end', resolve));
  document.text(text, { width });
  document.end();
  await ready;
  const page = await getDocumentProxy(new Uint8Array(Buffer.concat(pieces)));
  const { text: printed } = await extractText(page, { mergePages: true });
  console.log(JSON.stringify(text), width, '=>', JSON.stringify(printed));
  return printed;
}
const soft = (word) => word.replaceAll('|', '\u00ad');
assert.equal(await print('handläggningstid', 400), 'handläggningstid');
assert.equal(await print(soft('hand|läggningstid'), 80), 'hand-\nläggningstid');

assert.equal(await print(soft('hand|lägg|nings|tid'), 400), 'hand-lägg-nings-tid');
assert.equal(await print(soft('hand|lägg|nings|tid'), 50), 'hand-\nlägg-\nnings-tid');

const width = (text) => new PDFDocument().widthOfString(text);
console.log(width('handläggningstid'), 'and', width(soft('hand|lägg|nings|tid')), 'points wide');
assert.ok(width(soft('hand|lägg|nings|tid')) > width('handläggningstid') + 10);
JS
node probe.mjs
