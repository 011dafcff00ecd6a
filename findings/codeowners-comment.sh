#!/usr/bin/env bash
# To the package codeowners each word of a comment owns the files.
#
# Expected: a # begins a comment, also after the owners on a line, as an example of GitHub's shows for *.js.
# Happens:  only whole lines are comments. What stands after the owners is owners too: "#", "granskar" and "rutiner" own the
#           file. Who asks whether a file has an owner gets yes for a line that has a comment only.
# In Skav:  not used: ownerLines in core/setup/setup.ts removes such comments.
# Source:   https://docs.github.com/articles/about-code-owners, CODEOWNERS syntax
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts codeowners@5.1.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import Codeowners from 'codeowners';

const { version } = JSON.parse(readFileSync('node_modules/codeowners/package.json', 'utf8'));
console.log(`codeowners ${version}, node ${process.version}`);

writeFileSync('CODEOWNERS', [
  '# Rutiner',
  '/rules/ @forbund/team # granskar rutiner',
  '/cases/ # ingen',
  '/texts/ @forbund/team',
].join('\n'));
const owners = new Codeowners(process.cwd());

function look(file) {
  const found = owners.getOwner(file);
  console.log(file, '=>', JSON.stringify(found));
  return found;
}
assert.deepEqual(look('texts/a.md'), ['@forbund/team']);

assert.deepEqual(look('rules/a.md'), ['@forbund/team', '#', 'granskar', 'rutiner']);
assert.deepEqual(look('cases/a.md'), ['#', 'ingen']);
JS
node probe.mjs
