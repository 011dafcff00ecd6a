#!/usr/bin/env bash
# happy-dom sends what stands in a part of a form that is disabled.
#
# Expected: a field in a `fieldset disabled` is disabled, except in its legend: it is not among the data of the form, not
#           checked, and found by :disabled. So a form leaves out the questions that do not concern the reporter.
# Happens:  only the attribute of the field itself counts. FormData has all the fields of the group, and a test that runs in
#           happy-dom passes while the browser sends none. jsdom leaves them out.
# In Skav:  not used: the form is tested in Chromium.
# Source:   https://html.spec.whatwg.org/#concept-fe-disabled
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 jsdom@31.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`happy-dom ${versionOf('happy-dom')}, jsdom ${versionOf('jsdom')}, node ${process.version}`);

const windows = { 'happy-dom': new Window(), jsdom: new JSDOM().window };

function look(name, html) {
  const { document, FormData } = windows[name];
  document.body.innerHTML = `<form>${html}</form>`;
  const form = document.querySelector('form');
  const found = { sent: [...new FormData(form).keys()], disabled: form.querySelector('[name=b]').matches(':disabled') };
  console.log(name, html, '=>', JSON.stringify(found));
  return found;
}
const field = '<input name="a" value="1"><input name="b" value="1" disabled>';
for (const name of Object.keys(windows)) assert.deepEqual(look(name, field), { sent: ['a'], disabled: true });

const group = '<input name="a" value="1"><fieldset disabled><legend>Del</legend><input name="b" value="1"></fieldset>';
assert.deepEqual(look('jsdom', group), { sent: ['a'], disabled: true });
assert.deepEqual(look('happy-dom', group), { sent: ['a', 'b'], disabled: false });
JS
node probe.mjs
