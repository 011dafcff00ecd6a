#!/usr/bin/env bash
# isomorphic-git puts back a stash of `git stash -u` by removing every tracked file.
#
# Expected: its `stash` works on git's own `refs/stash`, and lists what git has put there; so it puts back what git has
#           put away, or rejects.
# Happens:  it takes a third parent of the stash for the working folder. In git's stashes that parent has the untracked
#           files alone: `pop` removes all others, drops the stash, and resolves. The changes are nowhere but in an
#           object without a name. The other way round, git finds files in a stash of isomorphic-git twice when some
#           were staged: it puts them back, says that it could not, and keeps the stash.
# In Skav:  not used. adapters/store/local/ has no working folder, and changes of people are left to git.
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

const dir = 'repository';
const run = (...args) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trimEnd();
fs.mkdirSync(dir);
run('init', '--quiet', '--initial-branch=main');
run('config', 'user.name', 'A');
run('config', 'user.email', 'a@example.com');
console.log(`isomorphic-git ${git.version()}, ${run('--version')}`);

fs.writeFileSync(`${dir}/one`, 'first\n');
fs.writeFileSync(`${dir}/two`, 'first\n');
run('add', '.');
run('commit', '--quiet', '-m', 'First');

// Put away by isomorphic-git, put back by git.
fs.writeFileSync(`${dir}/one`, 'second\n');
fs.writeFileSync(`${dir}/two`, 'staged\n');
run('add', 'two');
await git.stash({ fs, dir, op: 'push' });
const said = spawnSync('git', ['-C', dir, 'stash', 'pop'], { encoding: 'utf8' });
console.log(`git stash pop: exit ${said.status}, ${said.stderr.trim().split('\n').at(-1)}`);
assert.equal(said.status, 1);
assert.equal(fs.readFileSync(`${dir}/one`, 'utf8'), 'second\n');
assert.equal(run('stash', 'list').split('\n').length, 1);
run('stash', 'clear');
run('reset', '--quiet', '--hard');

// Put away by git, put back by isomorphic-git.
fs.writeFileSync(`${dir}/one`, 'second\n');
fs.writeFileSync(`${dir}/new`, 'untracked\n');
run('stash', '--include-untracked');
console.log('listed:', await git.stash({ fs, dir, op: 'list' }));
await git.stash({ fs, dir, op: 'pop' });
const status = run('status', '--porcelain').split('\n');
console.log('status after the pop:', status, 'stashes:', JSON.stringify(run('stash', 'list')));
assert.deepEqual(status, [' D one', ' D two', '?? new']);
assert.equal(run('stash', 'list'), '');
JS
node probe.mjs
