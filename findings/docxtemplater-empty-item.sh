#!/usr/bin/env bash
# Where a list has an item without a value, docxtemplater prints [object Object] in the letter.
#
# Expected: `{#units}{.}; {/units}` writes each item, and for one that is null what docxtemplater writes for any value that is
#           missing, which `nullGetter` decides.
# Happens:  a value that is not found in the item is looked for in what is around it, as the manual says of names. For null
#           that holds also for `{.}`, and what is around it is all the data: [object Object]. `nullGetter` is not asked. 0 and an
#           empty text are right.
# In Skav:  not affected: its documents are made without templates.
# Source:   getValue in docxtemplater/js/scope-manager.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts docxtemplater@3.71.1 pizzip@3.3.0 docx@9.15.2 mammoth@1.13.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import Docxtemplater from 'docxtemplater';
import mammoth from 'mammoth';
import PizZip from 'pizzip';

console.log('docxtemplater', JSON.parse(readFileSync('node_modules/docxtemplater/package.json', 'utf8')).version);

async function letter(text, data) {
  const template = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));
  const document = new Docxtemplater(new PizZip(template), { nullGetter: () => '–' });
  document.render(data);
  const buffer = document.getZip().generate({ type: 'nodebuffer' });
  const { value } = await mammoth.extractRawText({ buffer });
  console.log(text, JSON.stringify(data), '=>', value.trim());
  return value.trim();
}
assert.equal(await letter('{unit}', { unit: null }), '–');
assert.equal(await letter('{#units}{.}; {/units}', { units: ['Unga', 0, ''] }), 'Unga; 0; ;');
assert.equal(await letter('{#units}{.}; {/units}', { units: ['Unga', null] }), 'Unga; [object Object];');
JS
node probe.mjs
