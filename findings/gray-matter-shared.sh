#!/usr/bin/env bash
# With gray-matter two files with the same text share their data: who changes the one has changed the other.
#
# Expected: each call gives an object of its own, as a parser does.
# Happens:  without options the second call with the same text gives back what the first gave, with all that has been done to
#           it: the title that was replaced is replaced in the other file too, the key that was removed is missing, and the
#           content is the changed one. With any option each call gives an object of its own.
# In Skav:  not used: core/yaml reads cases, which have no front matter.
# Source:   README.md of the package, which says nothing of it
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts gray-matter@4.0.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import matter from 'gray-matter';

const { version } = JSON.parse(readFileSync('node_modules/gray-matter/package.json', 'utf8'));
console.log(`gray-matter ${version}, node ${process.version}`);

// Two copies of a template, read one after the other.
const template = '---\ntitle: Mall\ndraft: true\n---\nText\n';

function look(...options) {
  const first = matter(template, ...options);
  first.data.title = 'Ärende 1';
  delete first.data.draft;
  first.content = first.content.toUpperCase();
  const { data, content } = matter(template, ...options);
  console.log('options', JSON.stringify(options), '=>', JSON.stringify({ data, content }));
  return { data, content };
}
assert.deepEqual(look({ excerpt: false }), { data: { title: 'Mall', draft: true }, content: 'Text\n' });

assert.deepEqual(look(), { data: { title: 'Ärende 1' }, content: 'TEXT\n' });
JS
node probe.mjs
