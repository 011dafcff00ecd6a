#!/usr/bin/env bash
# octokit repeats a POST whose answer was lost, and reports a status that no server sent.
#
# Expected: a client repeats what is idempotent; a POST that may have been carried out is left to the caller. A
#           connection that breaks is a network error, with no HTTP status.
# Happens:  the bundled retry plugin looks at the status only. An answer that never came gets the status 500, and
#           500 is retried: one call creates four issues, and then rejects with status 500 as if GitHub had
#           answered.
# In Skav:  adapters/store/github/client.ts turns retries off where someone waits; errors.ts takes an error
#           without a response as "unreachable" whatever its status; propose.ts finds what an earlier try has made
#           already.
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

let issues = 0;
const server = createServer((request) => {
  // The issue is created; then the line breaks before the answer.
  request.resume().on('end', () => {
    issues++;
    request.socket.destroy();
  });
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const { version } = JSON.parse(readFileSync('node_modules/octokit/package.json', 'utf8'));
console.log(`octokit ${version}, node ${process.version}`);

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const octokit = new Octokit({
  baseUrl: `http://127.0.0.1:${server.address().port}`,
  log: silent,
  // Only shortens the pauses between the tries.
  retry: { retryAfterBaseValue: 10 },
});
const error = await octokit.rest.issues.create({ owner: 'a', repo: 'b', title: 'one' }).catch((one) => one);
console.log(`one call of issues.create: ${issues} issues; status ${error.status}, response ${error.response}`);
assert.equal(issues, 4);
assert.equal(error.status, 500);
assert.equal(error.response, undefined);
server.close();
JS
node probe.mjs
