#!/usr/bin/env bash
# In a repository that ignores all but a folder, isomorphic-git ignores that folder too.
#
# Expected: `/*` and then `!/cases/` leave one folder to git: a usual way to keep data apart from what else is there.
# Happens:  isomorphic-git asks whether "cases" is ignored, without the slash that makes it a folder; so the second line
#           does not apply, and what is in an ignored folder is ignored. `add` of everything adds nothing and resolves,
#           and statusMatrix has no row of the new files. With `!/cases` it is right.
# In Skav:  actions/check/range.ts has git say what has changed.
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

fs.mkdirSync(`${dir}/cases`);
fs.writeFileSync(`${dir}/cases/one.yaml`, 'id: 1\n');
fs.writeFileSync(`${dir}/other.txt`, 'x');

async function added(lines) {
  fs.writeFileSync(`${dir}/.git/info/exclude`, '');
  fs.writeFileSync(`${dir}/.gitignore`, lines);
  fs.rmSync(`${dir}/.git/index`, { force: true });
  const status = (await git.statusMatrix({ fs, dir })).map(([file]) => file);
  await git.add({ fs, dir, filepath: '.' });
  const listed = await git.listFiles({ fs, dir });
  fs.rmSync(`${dir}/.git/index`, { force: true });
  run('add', '.');
  const ofGit = run('ls-files').split('\n').filter(Boolean);
  console.log(JSON.stringify({ lines, status, added: listed, git: ofGit }));
  return { status, added: listed, git: ofGit };
}
assert.deepEqual(await added('/*\n!/cases/\n'), { status: [], added: [], git: ['cases/one.yaml'] });
assert.deepEqual(await added('/*\n!/cases\n'), {
  status: ['cases/one.yaml'],
  added: ['cases/one.yaml'],
  git: ['cases/one.yaml'],
});
JS
node probe.mjs
