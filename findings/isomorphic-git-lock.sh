#!/usr/bin/env bash
# isomorphic-git moves a branch that another process has locked, and lists the lock as a branch.
#
# Expected: git's protocol for refs: `<ref>.lock` is created exclusively, and whoever finds one waits or fails. A
#           name that ends with `.lock` is no ref (git check-ref-format).
# Happens:  writeRef neither takes nor respects the lock, so an update that git holds is lost without an
#           error, and listBranches shows `main.lock` for as long as git works.
# In Skav:  adapters/store/local/refs.ts and lock.ts read and move branches themselves, with git's own lock files.
# Source:   https://github.com/isomorphic-git/isomorphic-git/issues/1278
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
const by = { name: 'A', email: 'a@example.com', timestamp: 0, timezoneOffset: 0 };
await git.init({ fs, dir, defaultBranch: 'main' });
const first = await git.commit({ fs, dir, message: 'First', author: by });
const second = await git.commit({ fs, dir, message: 'Second', author: by });
// What git does while it moves main: it holds this file.
fs.writeFileSync(`${dir}/.git/refs/heads/main.lock`, '', { flag: 'wx' });

const moved = spawnSync('git', ['-C', dir, 'update-ref', 'refs/heads/main', first], { encoding: 'utf8' });
console.log(`git update-ref: ${moved.stderr.split('\n')[0]}`);
assert.match(moved.stderr, /cannot lock ref/);

await git.writeRef({ fs, dir, ref: 'refs/heads/main', value: first, force: true });
const now = await git.resolveRef({ fs, dir, ref: 'main' });
console.log(`isomorphic-git writeRef: main moved from ${second.slice(0, 7)} to ${now.slice(0, 7)}`);
assert.equal(now, first);

const branches = await git.listBranches({ fs, dir });
console.log('isomorphic-git listBranches:', branches);
assert.deepEqual(branches, ['main', 'main.lock']);
JS
node probe.mjs
