#!/usr/bin/env bash
# In the text that html-to-text makes of a page, "Antal ärenden 2026" and "5" become "Antal ärenden 20265".
#
# Expected: elements that a browser shows on lines of their own get lines of their own in the text, as p, li and div do. A
#           description list is how a page says facts in pairs (dl, dt, dd), and it is such an element in HTML.
# Happens:  html-to-text knows neither dl nor dt nor dd and takes them for words in a line. Each pair grows together, and so
#           does the whole list: a number behind a year becomes part of the year. turndown gives each its own line.
# In Skav:  not affected: mails are written as text.
# Source:   DEFAULT_OPTIONS.selectors in html-to-text, where the formatter of every unknown tag is 'inline'
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts html-to-text@10.0.1 turndown@7.2.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { convert } from 'html-to-text';
import TurndownService from 'turndown';

for (const name of ['html-to-text', 'turndown'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function look(html) {
  const found = { 'html-to-text': convert(html), turndown: new TurndownService().turndown(html) };
  console.log(html, found);
  return Object.values(found);
}
assert.deepEqual(look('<div>Antal ärenden 2026</div><div>5</div>'), [
  'Antal ärenden 2026\n5',
  'Antal ärenden 2026\n\n5',
]);
assert.deepEqual(look('<dl><dt>Antal ärenden 2026</dt><dd>5</dd></dl>'), [
  'Antal ärenden 20265',
  'Antal ärenden 2026\n\n5',
]);
const facts = '<dl><dt>Diarienummer</dt><dd>2026-1</dd><dt>Handläggare</dt><dd>Å. Ek</dd></dl>';
assert.equal(look(facts)[0], 'Diarienummer2026-1HandläggareÅ. Ek');
JS
node probe.mjs
