#!/usr/bin/env bash
# To codeowners-utils docs/* also owns the files in folders under docs.
#
# Expected: CODEOWNERS files follow most rules of gitignore, and GitHub lists what differs: `docs/*` matches
#           docs/getting-started.md, "but not further nested files like docs/build-app/troubleshooting.md".
# Happens:  as in gitignore the star matches the folder, and with it all that is in it. A file that someone else owns, by
#           the line before, is said to be theirs.
# In Skav:  not used: what its CODEOWNERS file says of a path is left to GitHub.
# Source:   https://docs.github.com/articles/about-code-owners, example of a CODEOWNERS file
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts codeowners-utils@1.0.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import codeownersUtils from 'codeowners-utils';

const { version } = JSON.parse(readFileSync('node_modules/codeowners-utils/package.json', 'utf8'));
console.log(`codeowners-utils ${version}, node ${process.version}`);

const { matchFile, parse } = codeownersUtils;
const entries = parse(['* @forbund/alla', '/docs/* @forbund/texter'].join('\n'));

function look(file) {
  const { owners } = matchFile(file, entries);
  console.log(file, '=>', owners.join(' '));
  return owners;
}
assert.deepEqual(look('readme.md'), ['@forbund/alla']);
assert.deepEqual(look('docs/start.md'), ['@forbund/texter']);

assert.deepEqual(look('docs/rutiner/steg.md'), ['@forbund/texter']);
JS
node probe.mjs
