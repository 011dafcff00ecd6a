#!/usr/bin/env bash
# Of the boxes that were ticked in a form, lambda-multipart-parser keeps the last.
#
# Expected: boxes that belong together have one name, so a browser sends that name several times. A parser of forms has
#           a list then, as the one in Node has; this one has a list of the files, also of those with one name.
# Happens:  a field is a text, and each box writes over the one before it. Nothing says that there were more.
# In Skav:  actions/submit/request.ts reads forms with the parser in Node, and keeps every value.
# Source:   HTML, constructing the entry list; uploadFile and field in index.js of the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts lambda-multipart-parser@1.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import parser from 'lambda-multipart-parser';

const { version } = JSON.parse(readFileSync('node_modules/lambda-multipart-parser/package.json', 'utf8'));
console.log(`lambda-multipart-parser ${version}, node ${process.version}`);

const form = new FormData();
for (const party of ['kommun', 'region', 'af']) form.append('part', party);
for (const name of ['a.txt', 'b.txt']) form.append('bilaga', new Blob([name], { type: 'text/plain' }), name);
const sent = new Response(form);
const type = sent.headers.get('content-type');
const body = await sent.text();

const { files, ...fields } = await parser.parse({ headers: { 'content-type': type }, body, isBase64Encoded: false });
console.log('fields', fields, 'files', files.map(({ filename }) => filename));
const here = await new Response(body, { headers: { 'content-type': type } }).formData();
console.log('Node:', here.getAll('part'));
assert.deepEqual(fields, { part: 'af' });
assert.equal(files.length, 2);
assert.deepEqual(here.getAll('part'), ['kommun', 'region', 'af']);
JS
node probe.mjs
