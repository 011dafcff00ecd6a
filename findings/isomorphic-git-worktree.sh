#!/usr/bin/env bash
# In a worktree that `git worktree add` has made, isomorphic-git commits where git never looks.
#
# Expected: the `.git` of such a worktree is a file, which isomorphic-git follows; so it follows the file `commondir`
#           there too, as git has since 2015, or throws.
# Happens:  it reads HEAD and the index of the worktree, and takes the branches and objects to be there as well, where
#           there are none. Each file counts as new, and `commit` resolves with an id: its commit has no parent, and is
#           in a folder of the worktree's own. Git shows the branch as it was, and `git worktree remove` deletes the
#           commit.
# In Skav:  what reads a work tree (actions/check/range.ts, actions/backup/archive.ts) runs git.
# Source:   https://github.com/isomorphic-git/isomorphic-git/issues/735 (open: there the branches are not found)
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts isomorphic-git@1.44.11
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
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
run('add', '.');
run('commit', '--quiet', '-m', 'First');
run('worktree', 'add', '--quiet', '-b', 'review', '../tree');

const tree = 'tree';
console.log('branch:', await git.currentBranch({ fs, dir: tree }));
assert.equal(await git.currentBranch({ fs, dir: tree }), 'review');
const status = await git.statusMatrix({ fs, dir: tree });
console.log('status:', JSON.stringify(status));
assert.deepEqual(status, [['one', 0, 2, 2]]);

fs.writeFileSync(`${tree}/one`, 'second\n');
await git.add({ fs, dir: tree, filepath: 'one' });
const author = { name: 'A', email: 'a@example.com' };
const oid = await git.commit({ fs, dir: tree, message: 'Second', author });
const { commit } = await git.readCommit({ fs, dir: tree, oid });
const ofGit = run('log', '--format=%s', 'review');
console.log(`committed ${oid}, parents ${JSON.stringify(commit.parent)}; git log: ${ofGit}`);
assert.deepEqual(commit.parent, []);
assert.equal(ofGit, 'First');
assert.throws(() => execFileSync('git', ['-C', dir, 'cat-file', '-e', oid], { stdio: 'ignore' }));
JS
node probe.mjs
