#!/usr/bin/env bash
# From Netlify's server for tests, a blob that is read has no etag.
#
# Expected: `onlyIfMatch` is for changing what was read if nobody else has changed it meanwhile: the etag comes with
#           what is read (`etag` in what `getWithMetadata` returns).
# Happens:  BlobsServer sends an etag when a blob is written, and in lists, but not when it is read: `etag` is
#           undefined, so the code that passes it on writes without the condition, and two writers overwrite each other
#           in each test. A conditional read (`{ etag }`) never answers that the caller has the newest text.
# In Skav:  nothing is changed in place: adapters/blobs/netlify.ts creates, writes and removes whole texts.
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

const written = await store.set('count', '1');
const listed = (await store.list()).blobs[0];
const read = await store.getWithMetadata('count');
const same = await store.getWithMetadata('count', { etag: written.etag });
console.log('etag of set:', written.etag);
console.log('etag of list:', listed.etag);
console.log('etag of getWithMetadata:', read.etag, '; with that etag its data:', same.data);
assert.ok(written.etag);
assert.equal(listed.etag, written.etag);
assert.equal(read.etag, undefined);
assert.equal(same.data, '1');

// Two writers who both read 1 both write 2.
const add = () => store.set('count', '2', { onlyIfMatch: read.etag });
assert.deepEqual([(await add()).modified, (await add()).modified], [true, true]);
// The condition itself works, with an etag from elsewhere.
const { etag } = await store.set('count', '1');
const addIf = () => store.set('count', '2', { onlyIfMatch: etag });
assert.deepEqual([(await addIf()).modified, (await addIf()).modified], [true, false]);
console.log('two writers at the same etag: with that of a read both write, with that of a write one');
await server.stop();
JS
node probe.mjs
