#!/usr/bin/env bash
# jsdiff, which knows the diffs of git since version 9, reads no patch that git format-patch writes.
#
# Expected: parsePatch reads what comes after the last line of a hunk as something else, since the hunk has said how many
#           lines it has; git apply and GNU patch do so. Its release notes speak of git's dialect and of garbage at the end.
# Happens:  git format-patch, and GitHub at the address of a pull request with .patch, end with a line "-- " and the version
#           of git. It begins with a minus, so parsePatch throws that the hunk "has more lines than expected". The diff of
#           the same commit is read.
# In Skav:  not used: core/text-change.ts shows what has changed, and nothing applies it.
# Source:   README.md and release-notes.md of the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts diff@9.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parsePatch } from 'diff';

const { version } = JSON.parse(readFileSync('node_modules/diff/package.json', 'utf8'));
const run = (...args) => execFileSync('git', args, { encoding: 'utf8' });
console.log(`diff ${version}, ${run('--version').trim()}, node ${process.version}`);

run('init', '--quiet', '--initial-branch=main', 'repository');
const git = (...args) => run('-C', 'repository', '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args);
for (const text of ['a\nb\n', 'a\nc\n']) {
  writeFileSync('repository/notes.txt', text);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Write');
}

function look(name, patch) {
  console.log(`${name}:\n${patch}`);
  try {
    const found = parsePatch(patch).map(({ newFileName, hunks }) => [newFileName, hunks[0].lines]);
    console.log('=>', JSON.stringify(found));
    return found;
  } catch ({ message }) {
    console.log('=>', message);
    return message;
  }
}
assert.deepEqual(look('git show', git('show', '--format=email')), [['b/notes.txt', [' a', '-b', '+c']]]);

const patch = git('format-patch', '-1', '--stdout');
assert.match(look('git format-patch', patch), /^Hunk at line \d+ has more lines than expected/u);
writeFileSync('repository/notes.txt', 'a\nb\n');
execFileSync('git', ['-C', 'repository', 'apply', '--check'], { input: patch });
JS
node probe.mjs
