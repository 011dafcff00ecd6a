#!/usr/bin/env bash
# axe-core asks for the name of a dialog that is a div, and not for that of a <dialog>.
#
# Expected: a <dialog> is an ARIA dialog, a <progress> a progressbar and a <meter> a meter, as HTML says, and the rules of these
#           names apply to both. So it is with fields: an <input> without a name is found, as is a div that is one.
# Happens:  aria-dialog-name, aria-progressbar-name and aria-meter-name look for the attribute `role` alone. To who changes a
#           div into a <dialog>, as is recommended, the fault disappears, and the rule is "inapplicable".
# In Skav:  not affected: its pages have none of the three elements.
# Source:   https://dequeuniversity.com/rules/axe/4.14/aria-dialog-name, https://www.w3.org/TR/html-aria/#el-dialog
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts axe-core@4.14.1 jsdom@31.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { JSDOM } from 'jsdom';

console.log(`axe-core ${axe.version}, node ${process.version}`);

async function look(html) {
  const page = `<!doctype html><html lang="sv"><title>Ärende</title><main><h1>Ärende</h1>${html}</main></html>`;
  const { window } = new JSDOM(page, { runScripts: 'outside-only' });
  window.eval(axe.source);
  const rules = { 'color-contrast': { enabled: false } };
  const found = await window.axe.run(window.document, { rules });
  const violations = Array.from(found.violations, ({ id }) => id);
  console.log(html, '=>', violations.join(' ') || 'none');
  return violations;
}
assert.deepEqual(await look('<input>'), ['label']);
assert.deepEqual(await look('<div role="textbox"></div>'), ['aria-input-field-name']);

assert.deepEqual(await look('<div role="dialog">Ta bort?</div>'), ['aria-dialog-name']);
assert.deepEqual(await look('<dialog open>Ta bort?</dialog>'), []);
assert.deepEqual(await look('<div role="progressbar"></div>'), ['aria-progressbar-name']);
assert.deepEqual(await look('<progress></progress>'), []);
assert.deepEqual(await look('<div role="meter" aria-valuenow="1"></div>'), ['aria-meter-name']);
assert.deepEqual(await look('<meter value="1"></meter>'), []);
JS
node probe.mjs
