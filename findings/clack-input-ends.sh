#!/usr/bin/env bash
# A question of @clack/prompts that nobody can answer ends the program as if all had gone well.
#
# Expected: when the input ends before the answer (in a pipe, in CI, from /dev/null), the question is cancelled, as with
#           Ctrl-C, or rejects.
# Happens:  the promise is never settled. Nothing else keeps Node running, so the program ends there, with status 0: the
#           step of CI that called it is green. A line from a pipe does not answer either: only the carriage return that
#           a keyboard sends does, and an LF clears what is typed.
# In Skav:  actions/init/ask.ts asks only when both input and output are a terminal.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @clack/prompts@1.9.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('node_modules/@clack/prompts/package.json', 'utf8'));
console.log(`@clack/prompts ${version}, node ${process.version}`);
writeFileSync(
  'ask.mjs',
  `import { isCancel, text } from '@clack/prompts';
async function ask() {
  const answer = await text({ message: 'Name?' });
  console.error(isCancel(answer) ? 'cancelled' : 'answer: ' + answer);
}
ask().catch(() => console.error('rejected'));
`,
);
function run(input) {
  const { status, stderr } = spawnSync(process.execPath, ['ask.mjs'], { input, encoding: 'utf8' });
  console.log(`input ${JSON.stringify(input)}: status ${status}, ${stderr.trim() || 'nothing after the question'}`);
  return { status, stderr: stderr.trim() };
}
assert.deepEqual(run('Ada\r'), { status: 0, stderr: 'answer: Ada' });
assert.deepEqual(run('\u0003'), { status: 0, stderr: 'cancelled' });
assert.deepEqual(run(''), { status: 0, stderr: '' });
assert.deepEqual(run('Ada\n'), { status: 0, stderr: '' });
JS
node probe.mjs
