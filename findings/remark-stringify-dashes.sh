#!/usr/bin/env bash
# A text in which a line is a lone dash becomes a heading or a list when remark writes it as Markdown.
#
# Expected: remark-stringify escapes what would mean something else when it is read, as the dashes of "- one" on two
#           lines; so a text that it writes is read back as it was.
# Happens:  what it looks for (a line break, a dash, white space) ends with the line break after a lone dash, where the
#           next match would begin: the next line is not escaped. After an empty item, as in a form that somebody has
#           half filled in, "- att ringa" is a list, and a second dash makes a heading of what is above it. The same is
#           true of a plus and of a number.
# In Skav:  Markdown is read, never written: core/routine/edit/ changes pieces of the text itself.
# Source:   `after` in mdast-util-to-markdown/lib/util/compile-pattern.js is part of the match, not a look ahead
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts remark@15.0.1 mdast-util-to-markdown@2.2.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { remark } from 'remark';

for (const name of ['remark', 'remark-stringify', 'mdast-util-to-markdown'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function kinds(value) {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value }] };
  const written = remark().stringify({ type: 'root', children: [paragraph] });
  const read = remark().parse(written).children.map(({ type }) => type);
  console.log(JSON.stringify(value), 'is written', JSON.stringify(written), 'and read as', read.join(', '));
  return read;
}
assert.deepEqual(kinds('Vi sa:\n- att ringa\n- att skriva'), ['paragraph']);
assert.deepEqual(kinds('Vi sa:\n-\n- att ringa'), ['paragraph', 'list']);
assert.deepEqual(kinds('Vi sa:\n-\n-'), ['heading']);
assert.deepEqual(kinds('Vi sa:\n+\n+ att ringa'), ['paragraph', 'list']);
assert.deepEqual(kinds('Vi sa:\n1.\n1. att ringa'), ['paragraph', 'list']);
JS
node probe.mjs
