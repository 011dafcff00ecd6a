#!/usr/bin/env bash
# A Netlify function whose config is checked with satisfies has no address.
#
# Expected: @netlify/zip-it-and-ship-it reads what a function exports as `config` without running it, so it may not follow
#           what is computed. Types are no code: `satisfies Config` and `as const` change nothing, as `config: Config`,
#           which Netlify's documentation has, changes nothing.
# Happens:  a config with one of the two behind it is not seen, nor is one in which the path is in backticks. There is no
#           error: the function is deployed, without the address, the methods or the schedule. A wrong value, such as a path
#           without a slash, is an error.
# In Skav:  netlify/functions have plain objects as config, with their values in ordinary quotation marks.
# Source:   https://docs.netlify.com/functions/get-started/; parseConfigESMExport in dist/runtimes/node/parser/exports.js of
#           the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @netlify/zip-it-and-ship-it@15.5.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { listFunctions } from '@netlify/zip-it-and-ship-it';

const { version } = JSON.parse(readFileSync('node_modules/@netlify/zip-it-and-ship-it/package.json', 'utf8'));
console.log(`@netlify/zip-it-and-ship-it ${version}, node ${process.version}`);

async function look(config) {
  mkdirSync('functions', { recursive: true });
  writeFileSync('functions/a.ts', `export default () => new Response('');\nexport const config${config};\n`);
  const [{ routes, schedule }] = await listFunctions('functions', { parseISC: true, basePath: process.cwd() });
  const found = schedule ?? routes.map(({ pattern }) => pattern).join();
  console.log(config, '=>', found);
  return found;
}
assert.equal(await look(" = { path: '/a' }"), '/a');
assert.equal(await look(": { path: string } = { path: '/a' }"), '/a');
assert.equal(await look(" = { schedule: '@daily' }"), '@daily');
await assert.rejects(() => look(" = { path: 'a' }"), /Must start with a '\/'/);

assert.equal(await look(" = { path: '/a' } satisfies { path: string }"), '');
assert.equal(await look(" = { path: '/a' } as const"), '');
assert.equal(await look(" = { schedule: '@daily' } satisfies { schedule: string }"), '');
assert.equal(await look(' = { path: `/a` }'), '');
JS
node probe.mjs
