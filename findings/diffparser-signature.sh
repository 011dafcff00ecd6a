#!/usr/bin/env bash
# To two parsers of diffs, who removes the line above a signature has removed nothing, and changed one file more.
#
# Expected: a hunk says how many lines it has, and a removed line may hold anything. Removed from a letter, the usual line "-- "
#           above a signature stands in the diff as "--- ".
# Happens:  diffparser takes it for the header of another file: there are two files in the diff of one, the second without a
#           name, and none has a removed line. git-diff-parser has one file, and leaves the line out.
# In Skav:  not used: core/text-change.ts compares the texts themselves.
# Source:   README.md of both packages
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts diffparser@2.0.1 git-diff-parser@1.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import diffparser from 'diffparser';
import gitDiffParser from 'git-diff-parser';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const run = (...args) => execFileSync('git', args, { encoding: 'utf8' });
console.log(`diffparser ${versionOf('diffparser')}, git-diff-parser ${versionOf('git-diff-parser')}, ${run('--version')}`);

function diffOf(line) {
  writeFileSync('before.txt', `Hej\n${line}\nÅsa\n`);
  writeFileSync('after.txt', 'Hej\nÅsa\n');
  try {
    return run('diff', '--no-index', 'before.txt', 'after.txt');
  } catch ({ stdout }) {
    return stdout;
  }
}

function look(line) {
  const diff = diffOf(line);
  const files = diffparser(diff).map(({ from, deletions }) => `${from}: ${deletions}`);
  const [{ files: others }] = gitDiffParser(diff).commits;
  const removed = others.flatMap(({ lines }) => lines.filter(({ type }) => type === 'deleted').map(({ text }) => text));
  console.log(diff, '=> diffparser', JSON.stringify(files), 'git-diff-parser', JSON.stringify(removed));
  return { files, removed };
}
assert.deepEqual(look('Hälsningar'), { files: ['before.txt: 1'], removed: ['Hälsningar'] });

assert.deepEqual(look('-- '), { files: ['before.txt: 0', ': 0'], removed: [] });
JS
node probe.mjs
