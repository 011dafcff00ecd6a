#!/usr/bin/env bash
# With hastscript `ariaHidden: true` hides nothing, and `ariaExpanded: false` is not written.
#
# Expected: hastscript writes true and false as HTML needs them: `disabled: true` is disabled, `disabled: false` nothing. It
#           knows which attributes have the words "true" and "false" as values (`booleanish` in property-information):
#           aria-hidden="true" and aria-expanded="false", as React writes for the same.
# Happens:  such attributes are written as disabled is. aria-hidden without a value is neither true nor false (WAI-ARIA,
#           6.2.4), so a screen reader reads what should be hidden; and a button that opens something no longer says that it
#           is closed. The words "true" and "false" as texts come out right.
# In Skav:  not affected: core/routine/page gives hastscript no such attributes.
# Source:   serializeAttribute in hast-util-to-html/lib/handle/element.js asks for `boolean` and not for `booleanish`
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts hastscript@9.0.3 hast-util-to-html@9.0.6 property-information@7.2.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { find, html } from 'property-information';

for (const name of ['hastscript', 'hast-util-to-html', 'property-information'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function write(tag, properties) {
  const written = toHtml(h(tag, properties));
  console.log(tag, properties, written);
  return written;
}
assert.equal(write('button', { disabled: true }), '<button disabled></button>');
assert.equal(write('button', { disabled: false }), '<button></button>');
assert.equal(write('button', { ariaExpanded: 'false' }), '<button aria-expanded="false"></button>');

for (const name of ['ariaHidden', 'ariaExpanded', 'ariaPressed']) assert.equal(find(html, name).booleanish, true);
assert.equal(write('span', { ariaHidden: true }), '<span aria-hidden></span>');
assert.equal(write('button', { ariaExpanded: false }), '<button></button>');
assert.equal(write('button', { ariaPressed: true }), '<button aria-pressed></button>');
JS
node probe.mjs
