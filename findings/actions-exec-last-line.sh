#!/usr/bin/env bash
# @actions/exec does not tell a listener the last line of a file that ends without a line break.
#
# Expected: the listener `stdline` gets every line, also a last one that has no line break, as with node:readline.
# Happens:  what follows the last line break is never handed to it: of a file with two lines it gets one, of a version that
#           is printed without a line break none, and nothing says so. `stdout` and getExecOutput have all.
# In Skav:  not used: actions/ starts its processes with node:child_process.
# Source:   README.md of the package, `listeners` in its ExecOptions
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @actions/exec@3.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { getExecOutput } from '@actions/exec';

const { version } = JSON.parse(readFileSync('node_modules/@actions/exec/package.json', 'utf8'));
console.log(`@actions/exec ${version}, node ${process.version}`);

async function look(text) {
  writeFileSync('cases.txt', text);
  const lines = [];
  const listeners = { stdline: (line) => lines.push(line) };
  const { stdout } = await getExecOutput('cat', ['cases.txt'], { silent: true, listeners });
  console.log(JSON.stringify(text), '=>', JSON.stringify(lines));
  assert.equal(stdout, text);
  return lines;
}
assert.deepEqual(await look('EX-1\nEX-2\n'), ['EX-1', 'EX-2']);

assert.deepEqual(await look('EX-1\nEX-2'), ['EX-1']);
assert.deepEqual(await look('1.0.0'), []);
JS
node probe.mjs
