#!/usr/bin/env bash
# A title with a word in < > is either wrong in the Atom or wrong in the JSON that feed writes.
#
# Expected: a title is text, as that of the whole feed, and is escaped as each format wants it: "Fältet <kommun> saknas" is so in
#           every reader.
# Happens:  in Atom the entry's title is marked type="html" and written as it is, so <kommun> is a tag, and gone. Who
#           escapes it first has "&lt;kommun&gt;" in the JSON, where a title is plain text. The title of the feed is text in
#           both.
# In Skav:  not used: no feed is written.
# Source:   README.md of the package; https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1, https://jsonfeed.org/version/1.1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts feed@6.0.0 @xmldom/xmldom@0.9.8 hast-util-from-html@2.1.0 hast-util-to-string@3.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { Feed } from 'feed';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

const { version } = JSON.parse(readFileSync('node_modules/feed/package.json', 'utf8'));
console.log(`feed ${version}, node ${process.version}`);

/** Reads a text construct of Atom as RFC 4287 says. */
function atomText(element) {
  const isHtml = element.getAttribute('type') === 'html';
  return isHtml ? toString(fromHtml(element.textContent, { fragment: true })) : element.textContent;
}
function look(title) {
  const feed = new Feed({ title, id: 'https://example.com/', link: 'https://example.com/', copyright: '' });
  feed.addItem({ title, id: 'https://example.com/1', link: 'https://example.com/1', date: new Date(0) });
  const atom = new DOMParser().parseFromString(feed.atom1(), 'text/xml');
  const json = JSON.parse(feed.json1());
  const [ofFeed, ofEntry] = Array.from(atom.getElementsByTagName('title'), atomText);
  const found = { feed: [ofFeed, json.title], entry: [ofEntry, json.items[0].title] };
  console.log(title, '=>', JSON.stringify(found));
  return found;
}
const text = 'Fältet <kommun> saknas';
assert.deepEqual(look(text), { feed: [text, text], entry: ['Fältet  saknas', text] });

const escaped = 'Fältet &lt;kommun&gt; saknas';
assert.deepEqual(look(escaped).entry, [text, escaped]);
JS
node probe.mjs
