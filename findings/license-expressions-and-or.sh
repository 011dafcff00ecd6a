#!/usr/bin/env bash
# license-expressions takes a licence with OR at its end for one that has to be kept with the others.
#
# Expected: in an SPDX expression AND goes before OR (SPDX 2.3, annex D): "MIT AND Apache-2.0 OR EUPL-1.2" is a choice
#           between the first two together and the third. spdx-expression-parse reads it so.
# Happens:  it is read from the right, whichever the words are: MIT AND (Apache-2.0 OR EUPL-1.2). `normalize` writes that with
#           brackets, so the next program reads it in the same way: who would choose EUPL-1.2 alone is told to follow MIT too.
#           With OR first, or with brackets in the source, it is right.
# In Skav:  testing/tools/licences.ts reads expressions with spdx-expression-parse.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts license-expressions@0.8.0 spdx-expression-parse@3.0.1
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { normalize, parse } = require('license-expressions');
const spdx = require('spdx-expression-parse');

for (const name of ['license-expressions', 'spdx-expression-parse'])
  console.log(name, require(`./node_modules/${name}/package.json`).version);

function outermost(expression) {
  const words = [parse(expression).conjunction, spdx(expression).conjunction];
  console.log(`${expression}: outermost ${words[0]}, by spdx-expression-parse ${words[1]}; => ${normalize(expression)}`);
  return words;
}
assert.deepEqual(outermost('EUPL-1.2 OR MIT AND Apache-2.0'), ['or', 'or']);
assert.deepEqual(outermost('(MIT AND Apache-2.0) OR EUPL-1.2'), ['or', 'or']);

assert.deepEqual(outermost('MIT AND Apache-2.0 OR EUPL-1.2'), ['and', 'or']);
assert.equal(normalize('MIT AND Apache-2.0 OR EUPL-1.2'), 'MIT AND (Apache-2.0 OR EUPL-1.2)');
JS
node probe.cjs
