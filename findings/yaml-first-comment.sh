#!/usr/bin/env bash
# When the first key of a file is removed, yaml removes the comment at the top of the file too.
#
# Expected: a comment at the top, with an empty line after it, is the document's (`commentBefore`): what the file is
#           for, or the schema that an editor reads there. Only a comment right above a key goes with the key.
# Happens:  so it is when the first key has no comment of its own. When it has one, everything above it, with the empty
#           lines, is the comment of that key, and `delete` takes all of it. After `---` nothing is taken, not even the
#           key's own comment, which then is above the next key.
# In Skav:  core/yaml/edit.ts changes only the lines that differ between two readings of the text.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

const { version } = JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8'));
console.log(`yaml ${version}, node ${process.version}`);

function without(text) {
  const document = parseDocument(text);
  document.delete('a');
  console.log(JSON.stringify(text), 'without a:', JSON.stringify(String(document)));
  return String(document);
}
assert.equal(without('# The file\n\na: 1\nb: 2\n'), '# The file\n\nb: 2\n');
assert.equal(without('# The file\n\n# About a\na: 1\n# About b\nb: 2\n'), '# About b\nb: 2\n');
assert.equal(without('---\n# The file\n\n# About a\na: 1\nb: 2\n'), '---\n# The file\n\n# About a\nb: 2\n');
JS
node probe.mjs
