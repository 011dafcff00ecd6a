#!/usr/bin/env bash
# isomorphic-git lists changes of other files in the history of a file, once branches have been merged.
#
# Expected: `log({ filepath })` lists the commits that changed the file, as `git log -- file` does; there may be a few
#           merges more.
# Happens:  it sorts the commits of all branches by time, and takes each difference from the commit before it in that
#           row, which is often on another branch, for a change of the file. Of two cases that are handled on a branch
#           each and then merged, the first has a change of the second in its history. Without merges it is right.
# In Skav:  adapters/store/local/history.ts has git find the commits of a file.
# Source:   `lastFileOid` in src/commands/log.js
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

let hour = 10;
function commit(message, ...files) {
  for (const file of files) fs.writeFileSync(`${dir}/${file}`, message);
  const date = `2026-11-30T${hour++}:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const merged = files.length > 0 ? ['commit', '--all'] : ['merge', '--no-ff', message.split(' ')[1]];
  run('add', '.');
  execFileSync('git', ['-C', dir, ...merged, '--quiet', '-m', message], { env });
}
commit('First', 'one', 'two');
run('branch', 'case-two');
run('checkout', '--quiet', '-b', 'case-one');
commit('Change one', 'one');
run('checkout', '--quiet', 'case-two');
commit('Change two', 'two');
run('checkout', '--quiet', 'main');
commit('Merge case-one');
commit('Merge case-two');

async function history(file) {
  const listed = (await git.log({ fs, dir, filepath: file })).map((entry) => entry.commit.message.trim());
  const ofGit = run('log', '--format=%s', '--', file).split('\n');
  console.log(`${file}: ${listed.join(', ')}; git: ${ofGit.join(', ')}`);
  return [listed, ofGit];
}
assert.deepEqual(await history('one'), [
  ['Merge case-one', 'Change two', 'Change one', 'First'],
  ['Change one', 'First'],
]);
assert.deepEqual(await history('two'), [
  ['Merge case-two', 'Merge case-one', 'Change two', 'First'],
  ['Change two', 'First'],
]);
JS
node probe.mjs
