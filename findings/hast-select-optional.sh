#!/usr/bin/env bash
# To hast-util-select every heading is an optional field that is enabled.
#
# Expected: as in CSS, :optional is a field of a form that is not required, and :enabled one that is not disabled; a paragraph
#           is neither. A plugin that marks what may be left empty finds the fields.
# Happens:  each is the opposite of the other selector, for any element: :optional finds the page, its headings and its
#           paragraphs, and a field in a group that is disabled is :enabled. :required finds the fields only.
# In Skav:  not used: the form's own code knows which of its questions are required.
# Source:   readme.md of the package, "Support"; https://www.w3.org/TR/selectors-4/#opt-pseudos
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts hast-util-select@6.0.4 hast-util-from-html@2.1.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

const { version } = JSON.parse(readFileSync('node_modules/hast-util-select/package.json', 'utf8'));
console.log(`hast-util-select ${version}, node ${process.version}`);

const form = fromHtml(
  '<form><h1>Rapport</h1><input name="a" required><input name="b"><input name="c" disabled>' +
    '<fieldset disabled><input name="d"></fieldset></form>',
  { fragment: true },
);

function look(selector) {
  const found = selectAll(selector, form).map(({ tagName, properties }) => properties.name ?? tagName);
  console.log(selector, '=>', found.join(' '));
  return found;
}
assert.deepEqual(look(':required'), ['a']);

assert.deepEqual(look(':optional'), ['form', 'h1', 'b', 'c', 'fieldset', 'd']);
assert.deepEqual(look(':enabled'), ['form', 'h1', 'a', 'b', 'd']);
JS
node probe.mjs
