#!/usr/bin/env bash
# With octokit.paginate a comparison of 300 commits has 2.
#
# Expected: a list of commits: the README names the comparison among the answers that hold their list under a key, here
#           `commits`, and says that one need not worry about it. The types of the package say so too.
# Happens:  the list is only taken out of an answer that has no `url` of its own, and GitHub's comparison has one. What comes
#           back is a list of pages, each a whole comparison: `length` is the number of pages, and no item has a `sha`. The
#           combined status of a commit is the same.
# In Skav:  not used: pull requests and their files are listed, whose answers are lists.
# Source:   README.md of @octokit/plugin-paginate-rest, https://docs.github.com/rest/commits/commits#compare-two-commits
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
console.log(`octokit ${versionOf('octokit')}, node ${process.version}`);

const api = 'https://api.github.com/repos/a/b';
const one = (page, count) => Array.from({ length: count }, (_, index) => ({ sha: `${page}-${index}`, id: index }));

// The shapes of GitHub's answers; each has two pages, of 250 and 50.
const answers = {
  [`${api}/compare/v1...v2`]: (items) => ({ url: `${api}/compare/v1...v2`, status: 'ahead', total_commits: 300, commits: items }),
  [`${api}/commits/main/status`]: (items) => ({ state: 'success', statuses: items, total_count: 300, url: `${api}/commits/main/status` }),
  [`${api}/commits/main/check-runs`]: (items) => ({ total_count: 300, check_runs: items }),
};
async function fetch(address) {
  const [path, query] = address.split('?');
  const page = query?.includes('page=2') ? 2 : 1;
  const body = answers[path](page === 1 ? one(1, 250) : one(2, 50));
  const headers = { 'content-type': 'application/json' };
  if (page === 1) headers.link = `<${path}?page=2>; rel="next"`;
  const response = new Response(JSON.stringify(body), { headers });
  Object.defineProperty(response, 'url', { value: address });
  return response;
}
const { paginate, rest } = new Octokit({ request: { fetch }, throttle: { enabled: false } });
const at = { owner: 'a', repo: 'b' };

async function look(name, method, parameters) {
  const found = await paginate(method, { ...at, ...parameters });
  console.log(`${name}: ${found.length}, the first has ${Object.keys(found[0])}`);
  return found;
}
assert.equal((await look('check runs', rest.checks.listForRef, { ref: 'main' })).length, 300);

const compared = await look('comparison', rest.repos.compareCommitsWithBasehead, { basehead: 'v1...v2' });
assert.deepEqual(compared.map(({ sha, commits }) => [sha, commits.length]), [[undefined, 250], [undefined, 50]]);
assert.equal((await look('status', rest.repos.getCombinedStatusForRef, { ref: 'main' })).length, 2);
JS
node probe.mjs
