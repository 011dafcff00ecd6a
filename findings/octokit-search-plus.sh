#!/usr/bin/env bash
# With octokit a search for anna+skav@… is a search for two words.
#
# Expected: what is in `q` is encoded, as every other parameter is, and a plus becomes %2B.
# Happens:  in a parameter named q, and only there, each plus is left as it is, and in the query of an address a plus is a
#           space. GitHub gets "anna skav@…", and of C++ the C.
# In Skav:  not used: cases are found by their branches and labels.
# Source:   README.md of @octokit/endpoint, https://url.spec.whatwg.org/#application/x-www-form-urlencoded
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts octokit@5.0.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Octokit } from 'octokit';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`octokit ${versionOf('octokit')}, @octokit/endpoint ${versionOf('@octokit/endpoint')}, node ${process.version}`);

let asked;
async function fetch(address) {
  asked = new URL(address);
  return new Response('{"total_count":0,"items":[]}', { headers: { 'content-type': 'application/json' } });
}
const { request } = new Octokit({ request: { fetch }, throttle: { enabled: false } });

async function look(route, name, words) {
  await request(route, { [name]: words });
  const found = asked.searchParams.get(name);
  console.log(route, JSON.stringify(words), '=>', asked.search, 'which a server reads as', JSON.stringify(found));
  return found;
}
const address = 'anna+skav@example.com';
assert.equal(await look('GET /issues', 'creator', address), address);
assert.equal(await look('GET /search/issues', 'q', 'åäö & mer'), 'åäö & mer');

assert.equal(await look('GET /search/issues', 'q', address), 'anna skav@example.com');
assert.equal(await look('GET /search/issues', 'q', 'C++ in:title'), 'C   in:title');
JS
node probe.mjs
