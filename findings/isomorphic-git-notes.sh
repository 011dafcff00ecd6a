#!/usr/bin/env bash
# When there are many notes, isomorphic-git finds none of them, and lists what are no notes.
#
# Expected: `readNote` and `listNotes` read what `git notes` has written, as they do with a few.
# Happens:  git puts its notes in folders (00/, 01/ …) when there are some hundred, and isomorphic-git looks for a file
#           in the top folder only. `readNote` throws NotFoundError for a note that `git notes show` shows, and
#           `listNotes` lists the folders, as notes about objects with the names "00" and "01".
# In Skav:  no notes: what is said about a case is in its file.
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
const run = (args, input) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8', input }).trimEnd();
fs.mkdirSync(dir);
run(['init', '--quiet', '--initial-branch=main']);
run(['config', 'user.name', 'A']);
run(['config', 'user.email', 'a@example.com']);
console.log(`isomorphic-git ${git.version()}, ${run(['--version'])}`);

run(['commit', '--quiet', '--allow-empty', '-m', 'First']);
const oid = run(['rev-parse', 'HEAD']);
run(['notes', 'add', '-m', 'Reviewed']);

async function look() {
  const text = (note) => Buffer.from(note).toString().trim();
  const read = await git.readNote({ fs, dir, oid }).then(text, ({ code }) => code);
  const listed = await git.listNotes({ fs, dir });
  const ofGit = run(['notes', 'list']).split('\n').length;
  console.log(`${ofGit} notes: reads ${read}, lists ${listed.length}, the first about ${listed[0].target}`);
  assert.equal(run(['notes', 'show', oid]), 'Reviewed');
  return [read, listed[0].target];
}
assert.deepEqual(await look(), ['Reviewed', oid]);

// The same note for 300 other objects.
fs.mkdirSync('files');
const names = Array.from({ length: 300 }, (_, at) => `../files/${at}`);
for (const name of names) fs.writeFileSync(`${dir}/${name}`, name);
const objects = run(['hash-object', '-w', ...names]).split('\n');
run(['notes', 'copy', '--stdin'], objects.map((object) => `${oid} ${object}\n`).join(''));
assert.deepEqual(await look(), ['NotFoundError', '00']);
JS
node probe.mjs
