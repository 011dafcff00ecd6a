#!/usr/bin/env bash
# octokit counts a redirect as success when it does not follow it.
#
# Expected: with `request: { redirect: 'manual' }` a 301 rejects, as every status that brings no repository does
#           (304 too).
# Happens:  the call resolves with status 301. `data` is GitHub's message, not a repository, so each field that is
#           read from it is undefined.
# In Skav:  adapters/store/github/client.ts throws in a hook after each request when the status is 3xx.
# Source:   src/fetch-wrapper.ts of octokit/request.js: errors are 304, and 400 or more.
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

const server = createServer((request, response) => {
  // What GitHub answers for a repository that was renamed.
  response.writeHead(301, { 'content-type': 'application/json', location: '/repositories/1' });
  response.end(JSON.stringify({ message: 'Moved Permanently' }));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const { version } = JSON.parse(readFileSync('node_modules/octokit/package.json', 'utf8'));
console.log(`octokit ${version}, node ${process.version}`);

const octokit = new Octokit({ baseUrl, request: { redirect: 'manual' } });
const { status, data } = await octokit.rest.repos.get({ owner: 'a', repo: 'renamed' });
console.log(`repos.get resolves with ${status}`, data, 'default_branch:', data.default_branch);
assert.equal(status, 301);
assert.equal(data.default_branch, undefined);
server.close();
JS
node probe.mjs
