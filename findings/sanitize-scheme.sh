#!/usr/bin/env bash
# A link to Https://… has no address after remark-html.
#
# Expected: the scheme of an address may be written with capitals (RFC 3986, 3.1), browsers open HTTPS: as https:, and a
#           telephone begins what is typed with a capital. A sanitizer that lets https through lets Https through.
# Happens:  hast-util-sanitize, which remark-html and rehype-sanitize use, compares the scheme letter by letter with its
#           list. The address is taken away without a word, and the page has a link that cannot be pressed.
# In Skav:  smallSchemes in core/routine/page/markdown.ts writes schemes in small letters first.
# Source:   safeProtocol in hast-util-sanitize/lib/index.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts remark@15.0.1 remark-html@16.0.1 hast-util-sanitize@5.0.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkHtml from 'remark-html';

for (const name of ['remark-html', 'hast-util-sanitize'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function render(markdown) {
  const html = String(remark().use(remarkHtml).processSync(markdown)).trim();
  console.log(markdown, '→', html);
  return html;
}
assert.equal(new URL('Https://exempel.se/a').href, 'https://exempel.se/a');
assert.equal(render('[mall](https://exempel.se/a)'), '<p><a href="https://exempel.se/a">mall</a></p>');
assert.equal(render('[mall](Https://exempel.se/a)'), '<p><a>mall</a></p>');
assert.equal(render('<Mailto:info@exempel.se>'), '<p><a>Mailto:info@exempel.se</a></p>');
JS
node probe.mjs
