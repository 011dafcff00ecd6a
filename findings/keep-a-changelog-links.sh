#!/usr/bin/env bash
# A changelog that keep-a-changelog has read and written has lost the addresses of its links.
#
# Expected: what the parser has read comes out again, in the format of keepachangelog.com. Markdown has two ways to write a
#           link, and the format itself uses the other one: [words], and below [words]: address.
# Happens:  only the lines that link a version survive; the package makes them itself when it knows the repository. All other
#           lines with an address are dropped, and each [words] in the points is no link any more.
# In Skav:  not used: nothing rewrites CHANGELOG.md.
# Source:   README.md of the package: "Parse and generate changelogs"
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts keep-a-changelog@3.1.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parser } from 'keep-a-changelog';

const { version } = JSON.parse(readFileSync('node_modules/keep-a-changelog/package.json', 'utf8'));
console.log(`keep-a-changelog ${version}, node ${process.version}`);

function look(source) {
  const found = parser(source).toString();
  console.log(JSON.stringify(source), '=>', JSON.stringify(found));
  return found;
}
const head = '# Changelog\nAlla ändringar.\n\n## 1.0.0 - 2026-10-01\n### Added\n';
const inline = `${head}- Följer [rutinen](https://example.com/rutin).\n`;
assert.equal(look(inline), inline);

const below = `${head}- Följer [rutinen].\n\n[rutinen]: https://example.com/rutin\n`;
assert.equal(look(below), `${head}- Följer [rutinen].\n`);
JS
node probe.mjs
