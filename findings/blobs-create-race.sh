#!/usr/bin/env bash
# When several create one blob at once, the server for tests reports success to more than one.
#
# Expected: `onlyIfNew` is an atomic create, the one guarantee that a lock or an outbox can be built on, and the
#           server that comes with the client keeps it.
# Happens:  BlobsServer looks whether the key is free and then writes. Writers at the same time all find it free:
#           several get `modified: true`, and the text of one of them is left.
# In Skav:  testing/blob-stores.ts sends the requests to this server one after the other.
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
const site = { siteID: 'site', token: 'token', edgeURL, uncachedEdgeURL: edgeURL, consistency: 'strong' };
const store = getStore({ name: 'outbox', ...site });

const create = (key, writer) => store.set(key, `writer ${writer}`, { onlyIfNew: true });
assert.equal((await create('one-by-one', 1)).modified, true);
assert.equal((await create('one-by-one', 2)).modified, false);
console.log('one after the other: the second gets modified: false');

const writers = Array.from({ length: 20 }, (_, writer) => create('at-once', writer));
const created = (await Promise.all(writers)).filter(({ modified }) => modified);
console.log(`20 at once: ${created.length} get modified: true; the blob holds "${await store.get('at-once')}"`);
assert.ok(created.length > 1);
await server.stop();
JS
node probe.mjs
