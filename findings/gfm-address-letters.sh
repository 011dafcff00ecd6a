#!/usr/bin/env bash
# In GitHub's Markdown the address åsa@… is a link to sa@…, someone else.
#
# Expected: an address is a link as a whole or not at all. Letters such as å may stand before the @ (RFC 6531), and mail to
#           such addresses is delivered by the large providers. micromark looks at the sign before an address, so that
#           "/asa@…", the end of a longer one, is no link.
# Happens:  the sign before is looked at, and a letter that is not ASCII passes: å stays text and the link is to the rest.
#           info.frågor@… is a link to gor@… there. marked does the same. The page looks right, and the mail goes to another
#           person, or none.
# In Skav:  not used: core/routine/page reads routines without GitHub's extensions.
# Source:   https://github.github.com/gfm/#autolinks-extension-; previousEmail in micromark-extension-gfm-autolink-literal
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts marked@18.2.1 \
  micromark@4.0.3 micromark-extension-gfm-autolink-literal@2.1.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal';

for (const name of ['marked', 'micromark', 'micromark-extension-gfm-autolink-literal'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const options = { extensions: [gfmAutolinkLiteral()], htmlExtensions: [gfmAutolinkLiteralHtml()] };

function look(text) {
  const found = [micromark(text, options), marked.parse(text).trim()];
  console.log(text, '=>', found[0]);
  assert.equal(found[0], found[1]);
  return found[0];
}
const link = (to) => `<a href="mailto:${to}">${to}</a>`;
assert.equal(look('asa.ek@forbund.example'), `<p>${link('asa.ek@forbund.example')}</p>`);
assert.equal(look('info@förbund.example'), '<p>info@förbund.example</p>');

assert.equal(look('åsa.ek@forbund.example'), `<p>å${link('sa.ek@forbund.example')}</p>`);
assert.equal(look('bo.öberg@forbund.example'), `<p>bo.ö${link('berg@forbund.example')}</p>`);
JS
node probe.mjs
