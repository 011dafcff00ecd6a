#!/usr/bin/env bash
# Netlify's blobs keep one text for all keys that differ only after a `#`.
#
# Expected: a key is any text; the client escapes it in the address that it calls, or refuses it, as it does a key that
#           begins with a slash.
# Happens:  the key is put into the address as it is, and what is after `#` is never sent: "order #1" and "order #2" are
#           both kept as "order ", the second in place of the first. With `?` the rest of the key is sent as a query.
# In Skav:  adapters/blobs/blob-store.ts allows ASCII letters, digits, dots and dashes in a key.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @netlify/blobs@10.7.13
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getStore } from '@netlify/blobs';
import { BlobsServer } from '@netlify/blobs/server';

const { version } = JSON.parse(readFileSync('node_modules/@netlify/blobs/package.json', 'utf8'));
console.log(`@netlify/blobs ${version}, node ${process.version}`);
const server = new BlobsServer({ directory: 'blobs', token: 'token' });
const edgeURL = `http://127.0.0.1:${(await server.start()).port}`;
const asked = [];
const store = getStore({
  name: 'outbox',
  siteID: 'site',
  token: 'token',
  edgeURL,
  fetch(address, init) {
    // What is sent of an address: all but the part after `#`.
    asked.push(new Request(address).url.replace(/#.*/, '').replace(/^.*\//, ''));
    return fetch(address, init);
  },
});
for (const key of ['order å 1', 'order #1', 'order #2', 'order ?1']) {
  await store.set(key, `the text of ${key}`);
  console.log(`set ${JSON.stringify(key)}: PUT …/${asked.at(-1)}`);
}
assert.deepEqual(asked, ['order%20%C3%A5%201', 'order%20', 'order%20', 'order%20?1']);
assert.equal(await store.get('order å 1'), 'the text of order å 1');
const first = await store.get('order #1');
console.log('get "order #1":', first);
assert.equal(first, 'the text of order ?1');
await assert.rejects(store.set('/order', 'a text'), /must not start with forward slash/);
await server.stop();
JS
node probe.mjs
