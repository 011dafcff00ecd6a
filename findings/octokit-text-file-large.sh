#!/usr/bin/env bash
# Octokit's plugin for text files replaces a file of more than a megabyte by the line that was to be added to it.
#
# Expected: the function that makes the new content is given the old one, whatever its size, or the call rejects.
# Happens:  GitHub sends files from 1 to 100 MB without content, and says so with `encoding: none`. The plugin does not
#           look at that, and says that the file exists and is empty. What the function returns is written over it.
# In Skav:  textAt in adapters/store/github/main-branch.ts looks at the encoding, and reads the blob.
# Source:   https://docs.github.com/rest/repos/contents#get-repository-content,
#           https://github.com/gr2m/octokit-plugin-create-pull-request/issues/139 for the same in another plugin
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @octokit/core@7.0.8 @octokit/plugin-create-or-update-text-file@6.0.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Octokit } from '@octokit/core';
import { createOrUpdateTextFile } from '@octokit/plugin-create-or-update-text-file';

for (const name of ['core', 'plugin-create-or-update-text-file'])
  console.log(name, JSON.parse(readFileSync(`node_modules/@octokit/${name}/package.json`, 'utf8')).version);

const small = { size: 4, content: Buffer.from('old\n').toString('base64'), encoding: 'base64' };
// What GitHub answers for a larger file.
const large = { size: 1_500_000, content: '', encoding: 'none' };
const written = [];
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.method === 'PUT') written.push(JSON.parse(Buffer.concat(chunks)).content);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  const file = request.url.includes('large') ? large : small;
  response.end(JSON.stringify(request.method === 'PUT' ? {} : { type: 'file', sha: 'abc', ...file }));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const octokit = new (Octokit.plugin(createOrUpdateTextFile))({ baseUrl: `http://127.0.0.1:${server.address().port}` });

for (const path of ['small.md', 'large.md']) {
  const content = ({ exists, content: old }) => {
    console.log(`${path}: exists ${exists}, content ${JSON.stringify(old)}`);
    return `${old}added\n`;
  };
  await octokit.createOrUpdateTextFile({ owner: 'a', repo: 'b', path, message: 'Add a line', content });
}
server.close();
const after = written.map((base64) => Buffer.from(base64, 'base64').toString());
console.log('written:', JSON.stringify(after));
assert.deepEqual(after, ['old\nadded\n', 'added\n']);
JS
node probe.mjs
