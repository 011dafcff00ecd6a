#!/usr/bin/env bash
# isomorphic-git creates a branch below another branch, and the repository can no longer be cloned.
#
# Expected: refs are files and folders to git: with a branch `report` there can be no `report/2026`. isomorphic-git
#           refuses that too, as the file system does.
# Happens:  only until `git gc` or `git pack-refs` has moved `report` from its file to packed-refs. Then the branch is
#           created, both are listed, `git fsck` reports nothing, and every clone and fetch of both fails.
# In Skav:  adapters/store/local/refs.ts looks below `case/` alone, and actions/receive/push.ts refuses a branch named
#           `case`.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts isomorphic-git@1.44.11
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import git from 'isomorphic-git';

console.log(`isomorphic-git ${git.version()}, ${execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()}`);
const dir = 'repository';
const author = { name: 'A', email: 'a@example.com', timestamp: 0, timezoneOffset: 0 };
await git.init({ fs, dir, defaultBranch: 'main' });
await git.commit({ fs, dir, message: 'First', author });
await git.branch({ fs, dir, ref: 'report' });

const create = () => git.branch({ fs, dir, ref: 'report/2026' }).then(() => 'created', ({ code }) => code);
const run = (...args) => {
  const { status, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  console.log(`git ${args.join(' ')}: exit ${status} ${stderr.trim()}`);
  return status;
};
const loose = await create();
console.log('report/2026, while report is a file:', loose);
assert.equal(loose, 'ENOTDIR');

execFileSync('git', ['-C', dir, 'pack-refs', '--all']);
const packed = await create();
console.log('report/2026, when report is packed:', packed);
assert.equal(packed, 'created');
assert.deepEqual(await git.listBranches({ fs, dir }), ['main', 'report', 'report/2026']);
assert.equal(run('-C', dir, 'fsck', '--strict'), 0);
assert.notEqual(run('clone', '--quiet', dir, 'copy'), 0);

// git itself looks in both places.
assert.notEqual(run('-C', dir, 'branch', 'main/2026'), 0);
JS
node probe.mjs
