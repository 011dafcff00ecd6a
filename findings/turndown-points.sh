#!/usr/bin/env bash
# On its way through turndown the point 3) of a decision becomes point 2.
#
# Expected: turndown escapes what would mean something in Markdown: a paragraph that begins with "3." is written as "3\.", one
#           with "-" or "+" as well. CommonMark has two signs after the number of a list, 3. and 3).
# Happens:  3) is not escaped. Paragraphs that begin with 1) and 3) become a list, and a list counts on by itself from its first
#           number (CommonMark, 5.3): 1, 2. What refers to point 3 refers to nothing.
# In Skav:  Markdown is written by remark-stringify or by hand; no HTML is turned into it.
# Source:   the list of escapes in turndown/lib/turndown.cjs.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 commonmark@0.31.2
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { HtmlRenderer, Parser } = require('commonmark');
const Turndown = require('turndown');

for (const name of ['turndown', 'commonmark']) console.log(name, require(`./node_modules/${name}/package.json`).version);

function roundTrip(html) {
  const markdown = new Turndown().turndown(html);
  const back = new HtmlRenderer().render(new Parser().parse(markdown)).replaceAll('\n', '');
  console.log(html, '=>', JSON.stringify(markdown), '=>', back);
  return back;
}
const points = '<p>1. Beslutet gäller.</p><p>3. Punkt 2 utgår.</p>';
assert.equal(roundTrip(points), points);

assert.equal(
  roundTrip('<p>1) Beslutet gäller.</p><p>3) Punkt 2 utgår.</p>'),
  '<ol><li><p>Beslutet gäller.</p></li><li><p>Punkt 2 utgår.</p></li></ol>',
);
JS
node probe.cjs
