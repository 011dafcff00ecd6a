#!/usr/bin/env bash
# A gzip file made of two comes out of fflate as a piece of the first.
#
# Expected: gzip files that are put one after the other are a gzip file of both texts (RFC 1952, 2.2), as logs that are
#           packed each day and joined. node:zlib reads both, and so does `Gunzip`, fflate's stream.
# Happens:  `gunzipSync` and `decompressSync` return the first text alone, and cut it to the length of the last when it
#           is longer: of "wednesday" and "monday" they return "wednesd". Nothing is reported.
# In Skav:  fflate is used for zip files alone: workbooks, and GitHub's archive of a repository.
# Source:   https://github.com/101arrowz/fflate/issues/102, https://github.com/101arrowz/fflate/pull/287
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import zlib from 'node:zlib';
import { decompressSync, Gunzip, gunzipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('node_modules/fflate/package.json', 'utf8'));
console.log(`fflate ${version}, node ${process.version}`);

function read(...texts) {
  const file = Buffer.concat(texts.map((text) => zlib.gzipSync(text)));
  const pieces = [];
  const stream = new Gunzip((piece) => pieces.push(Buffer.from(piece)));
  stream.push(file, true);
  const found = {
    node: zlib.gunzipSync(file).toString(),
    stream: Buffer.concat(pieces).toString(),
    gunzipSync: Buffer.from(gunzipSync(file)).toString(),
    decompressSync: Buffer.from(decompressSync(file)).toString(),
  };
  console.log(JSON.stringify(found));
  return found;
}
assert.equal(read('monday\n').gunzipSync, 'monday\n');
for (const [texts, whole, sync] of [
  [['wednesday\n', 'monday\n'], 'wednesday\nmonday\n', 'wednesd'],
  [['monday\n', 'wednesday\n'], 'monday\nwednesday\n', 'monday\n'],
])
  assert.deepEqual(read(...texts), { node: whole, stream: whole, gunzipSync: sync, decompressSync: sync });
JS
node probe.mjs
