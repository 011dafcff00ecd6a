#!/usr/bin/env bash
# octokit resolves with a text when an answer is not the JSON that it should be.
#
# Expected: an answer that says it is JSON and cannot be parsed is an error, as it is for `response.json()`.
# Happens:  the call resolves with status 200, and `data` is the text that came. So is the page of a proxy that asks
#           people to sign in. Each field of `data` is undefined.
# In Skav:  adapters/store/github/client.ts throws in a hook after each request when `data` is a text.
# Source:   src/fetch-wrapper.ts of octokit/request.js: what JSON.parse throws is caught
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts octokit@5.0.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Octokit } from 'octokit';

const answers = [
  ['application/json', '{"full_name":"a/b","default_branch":"ma'],
  ['text/html', '<p>Sign in to use the network.</p>'],
];
const server = createServer((_request, response) => {
  const [type, text] = answers.shift();
  response.writeHead(200, { 'content-type': type }).end(text);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const { version } = JSON.parse(readFileSync('node_modules/octokit/package.json', 'utf8'));
console.log(`octokit ${version}, node ${process.version}`);

const octokit = new Octokit({ baseUrl: `http://127.0.0.1:${server.address().port}` });
while (answers.length > 0) {
  const [type, text] = answers[0];
  const { status, data } = await octokit.rest.repos.get({ owner: 'a', repo: 'b' });
  console.log(`${type}: resolves with ${status}`, JSON.stringify(data), 'default_branch:', data.default_branch);
  assert.equal(status, 200);
  assert.equal(data, text);
}
server.close();
JS
node probe.mjs
