#!/usr/bin/env bash
# remove-markdown removes what stands between < 5 and > 20.
#
# Expected: Markdown is taken away, and the words stay. In CommonMark, and in HTML, < is the sign for less than when no letter
#           follows it.
# Happens:  all from a < to the next > is a tag to it, also over several lines, and goes: "väntade < 5 dagar, och 7 > 20" is
#           "väntade  20". The end of a quotation, or an arrow ->, closes it too. A lone < stays.
# In Skav:  not used: text of a report is shown as it was written.
# Source:   README.md of the package; https://spec.commonmark.org/0.31.2/#raw-html
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts remove-markdown@0.7.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import removeMarkdown from 'remove-markdown';

const { version } = JSON.parse(readFileSync('node_modules/remove-markdown/package.json', 'utf8'));
console.log(`remove-markdown ${version}, node ${process.version}`);

function look(text) {
  const found = removeMarkdown(text);
  console.log(JSON.stringify(text), '=>', JSON.stringify(found));
  return found;
}
assert.equal(look('Två **väntade** < 5 dagar.'), 'Två väntade < 5 dagar.');

assert.equal(look('Två väntade < 5 dagar, och 7 > 20 dagar.'), 'Två väntade  20 dagar.');
assert.equal(look('Väntan < 5 dagar\n\nKommunen svarade.\n\nRemiss -> plan'), 'Väntan  plan');
JS
node probe.mjs
