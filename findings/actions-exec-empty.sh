#!/usr/bin/env bash
# In a command line of @actions/exec an empty argument in quotes is no argument.
#
# Expected: "" is an argument without letters, as in a shell, when "a b" is one argument and \" is a quotation mark: an empty
#           message to git, an empty value of an option.
# Happens:  it disappears, and all that follows it moves one step: `tag "" main` has one argument less, and an option takes
#           the next word as its value. In the list of arguments an empty text is kept.
# In Skav:  not used: actions/ starts its processes with node:child_process.
# Source:   README.md of the package, "Basic" and "Args"
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
writeFileSync('arguments.cjs', 'console.log(JSON.stringify(process.argv.slice(2)))');

async function look(line, list) {
  const { stdout } = await getExecOutput(`node arguments.cjs ${line}`, list, { silent: true });
  console.log(line, JSON.stringify(list), '=>', stdout.trim());
  return JSON.parse(stdout);
}
assert.deepEqual(await look('--message "Nytt ärende" main', []), ['--message', 'Nytt ärende', 'main']);
assert.deepEqual(await look('"a \\"b\\" c"', []), ['a "b" c']);
assert.deepEqual(await look('--message', ['', 'main']), ['--message', '', 'main']);

assert.deepEqual(await look('--message "" main', []), ['--message', 'main']);
JS
node probe.mjs
