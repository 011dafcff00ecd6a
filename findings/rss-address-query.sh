#!/usr/bin/env bash
# In a feed of @astrojs/rss a link to page 2 of a list leads to page "2/".
#
# Expected: the feed ends addresses with a slash by default (README, trailingSlash), as the pages of an Astro site do: /nytt
#           becomes /nytt/. That is the path, which ends where a query or a fragment begins.
# Happens:  the slash is put at the end of the whole address. ?sida=2 becomes ?sida=2/, a value that the page does not know,
#           and #beslut a place that the page does not have. The guid, by which readers know what they have seen, is the
#           same address. Only addresses of the site itself are changed, and those that end in a file name are left.
# In Skav:  not used: no feed is written.
# Source:   README.md of the package, trailingSlash; createCanonicalURL in dist/util.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @astrojs/rss@4.0.19
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getRssString } from '@astrojs/rss';

const { version } = JSON.parse(readFileSync('node_modules/@astrojs/rss/package.json', 'utf8'));
console.log(`@astrojs/rss ${version}, node ${process.version}`);

async function look(link, options) {
  const site = 'https://forbund.example/';
  const xml = await getRssString({ title: 'Nytt', description: 'Nytt', site, items: [{ title: 'A', link }], ...options });
  const [, found] = /<item>.*?<link>(.*?)<\/link>/.exec(xml);
  console.log(link, '=>', found);
  return found;
}
assert.equal(await look('/nytt'), 'https://forbund.example/nytt/');
assert.equal(await look('/nytt.html'), 'https://forbund.example/nytt.html');
assert.equal(await look('/nytt?sida=2', { trailingSlash: false }), 'https://forbund.example/nytt?sida=2');

assert.equal(await look('/nytt?sida=2'), 'https://forbund.example/nytt?sida=2/');
assert.equal(await look('/nytt/?sida=2'), 'https://forbund.example/nytt/?sida=2/');
assert.equal(await look('/nytt/#beslut'), 'https://forbund.example/nytt/#beslut/');
JS
node probe.mjs
