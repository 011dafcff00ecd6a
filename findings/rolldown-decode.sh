#!/usr/bin/env bash
# In a bundle of rolldown a function that tries whether a text can be decoded says yes to every text.
#
# Expected: a call in a try block stays, since it is there to be tried. Rollup, whose options rolldown has, also knows that
#           decodeURIComponent changes nothing, and keeps it in a try block (its option tryCatchDeoptimization, on by
#           default).
# Happens:  a call of decodeURIComponent, decodeURI, encodeURIComponent or String.fromCodePoint is removed when nothing is
#           done with what it returns and its argument is a variable, in a try block too, without minify and with
#           `treeshake: false`. What is left is try { return true }. new URL, JSON.parse and BigInt stay. Vite bundles with
#           rolldown since version 8, so that the error is in what is built and not in what is tested.
# In Skav:  readForm in actions/submit/request.ts decodes to see the error. Its argument is a call, which is kept, and
#           e2e/netlify.spec.ts holds that the built functions refuse such a form.
# Source:   https://rollupjs.org/configuration-options/#treeshake-trycatchdeoptimization
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rolldown@1.2.19 rollup@4.68.8
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';

for (const name of ['rolldown', 'rollup'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

writeFileSync('probe-me.mjs', `
  export const decodes = (text) => { try { decodeURIComponent(text); return true; } catch { return false; } };
  export const used = (text) => { try { return decodeURIComponent(text) !== undefined; } catch { return false; } };
  export const sign = (code) => { try { String.fromCodePoint(code); return true; } catch { return false; } };
  export const parses = (text) => { try { JSON.parse(text); return true; } catch { return false; } };
`);

/** Whether a percent sign alone, a code point above all and a brace are taken. */
async function look(name, file) {
  const { decodes, used, sign, parses } = await import(file);
  const found = [decodes('%'), used('%'), sign(0x110000), parses('{')];
  console.log(name, '=>', found.join(', '));
  return found;
}
async function build(name, make, options) {
  const bundle = await make({ input: 'probe-me.mjs', ...options });
  await bundle.write({ file: `${name}.mjs` });
  await bundle.close();
  return look(name, `./${name}.mjs`);
}
assert.deepEqual(await look('not bundled', './probe-me.mjs'), [false, false, false, false]);
assert.deepEqual(await build('rollup', rollup), [false, false, false, false]);

assert.deepEqual(await build('rolldown', rolldown), [true, false, true, false]);
assert.deepEqual(await build('rolldown-no-treeshake', rolldown, { treeshake: false }), [true, false, true, false]);
JS
node probe.mjs
