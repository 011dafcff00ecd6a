#!/usr/bin/env bash
# With git-json-merge as the merge driver, git merges two changes to an object in a list, and has neither.
#
# Expected: a merge driver keeps both changes, or says that there is a conflict: it exits non-zero, and git leaves the file
#           to a person. So gitattributes(5) describes it.
# Happens:  one side sets the status of an object in a list, the other gives it an owner: the merged file is the one before
#           both, the driver exits with 0, and git commits it. Outside a list both changes are kept.
# In Skav:  not used: each case is a file of its own, and what GitHub cannot merge waits for a person.
# Source:   README.md of the package: "automatically resolve merge conflicts in json files"
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts git-json-merge@1.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const { version } = JSON.parse(readFileSync('node_modules/git-json-merge/package.json', 'utf8'));
const git = (...args) => spawnSync('git', ['-C', 'repository', ...args], { encoding: 'utf8' });
console.log(`git-json-merge ${version}, ${execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()}`);

execFileSync('git', ['init', '--quiet', '--initial-branch=main', 'repository']);
const driver = path.resolve('node_modules/git-json-merge/bin/git-json-merge');
git('config', 'merge.json.driver', `node ${driver} %A %O %B`);
git('config', 'user.name', 'A');
git('config', 'user.email', 'a@example.com');
appendFileSync('repository/.git/info/attributes', '*.json merge=json\n');
const file = 'repository/cases.json';

function commit(value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Write');
}

function look(before, ours, theirs) {
  commit(before);
  git('checkout', '--quiet', '-B', 'other');
  commit(theirs);
  git('checkout', '--quiet', 'main');
  commit(ours);
  const { status } = git('merge', '--quiet', '--no-edit', 'other');
  const found = JSON.parse(readFileSync(file, 'utf8'));
  console.log(...[before, ours, theirs, found].map((value) => JSON.stringify(value)), 'exit', status);
  assert.equal(status, 0);
  return found;
}
const one = { id: 1, status: 'new' };
const more = { ...one, status: 'sent', owner: 'A' };
assert.deepEqual(look(one, { ...one, status: 'sent' }, { ...one, owner: 'A' }), more);

assert.deepEqual(look([one], [{ ...one, status: 'sent' }], [{ ...one, owner: 'A' }]), [one]);
JS
node probe.mjs
