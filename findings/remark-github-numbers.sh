#!/usr/bin/env bash
# With remark-github a telephone number becomes a commit, and loses its last digits.
#
# Expected: the plugin links what GitHub links. A number with ten digits stays as it is, unless it is a commit.
# Happens:  every word of 7 to 40 digits or letters up to f is linked, and shown with its first seven: of the number to
#           call, or of a date or an organisation number without a hyphen, a reader sees only the beginning.
# In Skav:  not used. Routines are written for people who are not on GitHub, and have no references to commits.
# Source:   https://github.com/remarkjs/remark-github/issues/35,
#           https://github.com/remarkjs/remark-github/issues/22
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts remark@15.0.1 remark-github@12.0.0 remark-html@16.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import github from 'remark-github';
import html from 'remark-html';

for (const name of ['remark', 'remark-github', 'remark-html'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const processor = remark().use(github, { repository: 'forbund/rutiner' }).use(html);
function seen(text) {
  const page = String(processor.processSync(text)).trim();
  const words = page.replace(/<[^>]*>/g, '');
  console.log(`text: ${text}\npage: ${page}\nseen: ${words}`);
  return words;
}
assert.equal(seen('Call 070-174 06 05.'), 'Call 070-174 06 05.');
assert.equal(seen('Call 0701740605.'), 'Call 0701740.');
assert.equal(seen('Valid from 20270301.'), 'Valid from 2027030.');
JS
node probe.mjs
