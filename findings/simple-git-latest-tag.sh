#!/usr/bin/env bash
# To simple-git the latest tag of a released version is its release candidate.
#
# Expected: tags() has the "semver latest tag name", and all tags "sorted by semantic version number", as 1.9.0 and 1.10.0 are.
#           There a version comes after its candidates.
# Happens:  v1.0.0-rc.1 is later than v1.0.0, as long as there is no 1.0.1. A script that builds or announces the latest tag
#           takes the candidate. Of 2.0.0 and 2.0.0-beta it is the beta.
# In Skav:  not used: adapters/store/local uses isomorphic-git, and has no tags.
# Source:   readme.md and the types of the package; https://semver.org/#spec-item-11
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts simple-git@4.0.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { simpleGit } from 'simple-git';

const { version } = JSON.parse(readFileSync('node_modules/simple-git/package.json', 'utf8'));
const run = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
console.log(`simple-git ${version}, ${run('--version')}, node ${process.version}`);

async function look(...tags) {
  const dir = mkdtempSync('repository-');
  run('init', '--quiet', dir);
  run('-C', dir, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'First');
  for (const tag of tags) run('-C', dir, 'tag', tag);
  const { all, latest } = await simpleGit(dir).tags();
  console.log(all.join(' '), '=>', latest);
  return latest;
}
assert.equal(await look('v1.9.0', 'v1.10.0'), 'v1.10.0');
assert.equal(await look('v1.0.0-rc.1', 'v1.0.0', 'v1.0.1'), 'v1.0.1');

assert.equal(await look('v1.0.0-rc.1', 'v1.0.0'), 'v1.0.0-rc.1');
assert.equal(await look('v1.0.0', 'v2.0.0-beta', 'v2.0.0'), 'v2.0.0-beta');
JS
node probe.mjs
