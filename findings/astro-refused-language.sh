#!/usr/bin/env bash
# Astro prefers English for a visitor who asks for no English.
#
# Expected: of a language with the weight 0 the browser says that it is "not acceptable" (RFC 9110, 12.4.2): it is neither the
#           preferred locale nor in the list of those that both sides have.
# Happens:  the weight only sorts. `en;q=0` alone gives en, and so does `fi, en;q=0` on a site in Swedish and English, where
#           the other language would be the answer. The list has en last after `sv, en;q=0`.
# In Skav:  not used: the site has one language, and one page in English with an address of its own.
# Source:   https://docs.astro.build/en/reference/api-reference/#preferredlocale
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts astro@7.3.4
mkdir -p src/pages
cat > src/pages/index.js <<'JS'
export const prerender = false;
export const GET = ({ preferredLocale, preferredLocaleList }) =>
  Response.json([preferredLocale ?? null, preferredLocaleList]);
JS
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dev } from 'astro';

const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8'));
console.log(`astro ${version}, node ${process.version}`);
const i18n = { locales: ['sv', 'en'], defaultLocale: 'sv' };
const { address, stop } = await dev({ root: '.', output: 'server', i18n, logLevel: 'silent', server: { host: '127.0.0.1', port: 0 } });

async function look(languages) {
  const headers = { 'accept-language': languages };
  const found = await (await fetch(`http://127.0.0.1:${address.port}/`, { headers })).json();
  console.log(languages, '=>', JSON.stringify(found));
  return found;
}
try {
  assert.deepEqual(await look('en;q=0.1, sv;q=0.9'), ['sv', ['sv', 'en']]);
  assert.deepEqual(await look('fi'), [null, []]);

  assert.deepEqual(await look('en;q=0'), ['en', ['en']]);
  assert.deepEqual(await look('fi, en;q=0'), ['en', ['en']]);
  assert.deepEqual(await look('sv, en;q=0'), ['sv', ['sv', 'en']]);
} finally {
  await stop();
}
JS
ASTRO_TELEMETRY_DISABLED=1 node probe.mjs
