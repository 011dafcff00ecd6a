#!/usr/bin/env bash
# The raw text that mammoth makes of a Word file has what is hidden in it, and not its footnotes.
#
# Expected: `extractRawText` is the text that a reader sees, without its formatting; `convertToHtml` has the footnotes, as a list
#           with links.
# Happens:  footnotes are left out, without a message, and a word to which one belongs stands as if it had none. Text that the
#           author has hidden (`w:vanish`), which Word neither shows nor prints, is there, also in the HTML. Text that was
#           deleted with tracked changes is not, and what was inserted is. So who looks in the raw text for names looks in
#           another text than the one that is published.
# In Skav:  reports are typed or come as CSV, workbooks and JSON; no Word files are read.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 docx@9.15.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DeletedTextRun, Document, FootnoteReferenceRun, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';

for (const name of ['mammoth', 'docx'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const change = { id: 1, author: 'A', date: '2026-11-30T08:00:00Z' };
const document = new Document({
  footnotes: { 1: { children: [new Paragraph('Enligt Karin.')] } },
  sections: [
    {
      children: [
        new Paragraph({
          children: [
            new TextRun('Beslutet dröjde'),
            new FootnoteReferenceRun(1),
            new TextRun({ text: ' (fråga Anna)', vanish: true }),
            new DeletedTextRun({ text: ' i en vecka', ...change }),
            new InsertedTextRun({ text: ' i en månad', ...change }),
          ],
        }),
      ],
    },
  ],
});
const buffer = await Packer.toBuffer(document);
const raw = await mammoth.extractRawText({ buffer });
const html = await mammoth.convertToHtml({ buffer });
console.log(JSON.stringify(raw.value), raw.messages);
console.log(html.value, html.messages);

assert.match(html.value, /Enligt Karin\./);
assert.match(html.value, /fråga Anna/);
assert.equal(raw.value.trim(), 'Beslutet dröjde (fråga Anna) i en månad');
assert.deepEqual(raw.messages, []);
JS
node probe.mjs
