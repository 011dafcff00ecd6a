#!/usr/bin/env bash
# To conventional-commits-parser a message that says "closes the form" closes any issue that stands later on that line.
#
# Expected: a reference has an action when one of the words for it stands right before the number, as GitHub wants it:
#           "closes #7". "See #7" is a reference without one.
# Happens:  anything may stand between. "This closes the dialog, and #7 is left" closes #7, and so does "It fixes the
#           heading, but not #7". What is written of it, such as a changelog, says "closes #7".
# In Skav:  not used: commits here have no types, and CHANGELOG.md is written by hand.
# Source:   README.md of the package, referenceActions; https://docs.github.com/articles/closing-issues-using-keywords
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts conventional-commits-parser@7.1.4
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CommitParser } from 'conventional-commits-parser';

const { version } = JSON.parse(readFileSync('node_modules/conventional-commits-parser/package.json', 'utf8'));
console.log(`conventional-commits-parser ${version}, node ${process.version}`);

const parser = new CommitParser();

function look(body) {
  const { references } = parser.parse(`fix: läs rutinen\n\n${body}`);
  const found = references.map(({ action, issue }) => `${action} ${issue}`);
  console.log(body, '=>', found.join(', '));
  return found;
}
assert.deepEqual(look('Closes #7'), ['Closes 7']);
assert.deepEqual(look('See #7, where it is told.'), ['null 7']);

assert.deepEqual(look('This closes the dialog, and #7 is left.'), ['closes 7']);
assert.deepEqual(look('It fixes the heading, but not #7.'), ['fixes 7']);
assert.deepEqual(look('Fix typo in the text of #7'), ['Fix 7']);
JS
node probe.mjs
