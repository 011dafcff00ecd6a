#!/usr/bin/env bash
# In a feed of feedsmith each title and address with an & in it begins and ends with a line break.
#
# Expected: the text of an element is the value that was given. To XML, white space in a text is text.
# Happens:  a text that needs escaping is put into a CDATA section on a line of its own: of "Plan & uppföljning" a reader such
#           as rss-parser gets "\n        Plan & uppföljning\n      ", and of an address with two parameters, and of the guid
#           by which it knows an entry again, the same. A text without & or < is written as it is.
# In Skav:  not used: the site has no feed.
# Source:   README.md of the package, https://www.w3.org/TR/xml/#sec-white-space
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts feedsmith@3.0.1 rss-parser@3.13.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generateRssFeed } from 'feedsmith';
import Parser from 'rss-parser';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`feedsmith ${versionOf('feedsmith')}, rss-parser ${versionOf('rss-parser')}, node ${process.version}`);

async function look(title, link) {
  const feed = { title: 'Nytt', link: 'https://example.com/', description: 'Nytt' };
  const items = [{ title, link, guid: { value: link, isPermaLink: true } }];
  const [item] = (await new Parser().parseString(generateRssFeed({ ...feed, items }))).items;
  const found = [item.title, item.link, item.guid];
  console.log(JSON.stringify([title, link]), '=>', JSON.stringify(found));
  return found;
}
const plain = 'https://example.com/?typ=plan';
assert.deepEqual(await look('Plan och uppföljning', plain), ['Plan och uppföljning', plain, plain]);

const both = 'https://example.com/?typ=plan&sida=2';
const found = await look('Plan & uppföljning', both);
assert.deepEqual(found.map((text) => text.trim()), ['Plan & uppföljning', both, both]);
for (const text of found) assert.match(text, /^\n +\S.*\n +$/u);
JS
node probe.mjs
