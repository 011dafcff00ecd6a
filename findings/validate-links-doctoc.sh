#!/usr/bin/env bash
# In a table of contents that doctoc has made, each link with å, ä or ö is a broken one to remark-validate-links.
#
# Expected: #%C3%A4ndra and #ändra are one address to a browser and to GitHub, so a link to the heading "Ändra" may be written
#           either way. doctoc writes the first, for GitHub.
# Happens:  the part after # is compared with the slugs of the headings as it stands, and only made lower-case: each link to a
#           heading with å, ä or ö in it is reported, and the same link without per cent signs is not.
# In Skav:  not used: its documents have no table of contents of their own.
# Source:   readme.md of both packages
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts remark-validate-links@13.1.0 doctoc@2.5.0 remark@15.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkValidateLinks from 'remark-validate-links';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
console.log(`remark-validate-links ${versionOf('remark-validate-links')}, doctoc ${versionOf('doctoc')}, node ${process.version}`);

async function look(text) {
  const { messages } = await remark().use(remarkValidateLinks, { repository: false }).process({ path: 'a.md', value: text });
  const found = messages.map(({ reason }) => reason);
  console.log(text.trim(), '\n=>', found);
  return found;
}
const text = '# Rutin\n\n## Börja\n\n## Slut\n';
assert.deepEqual(await look(`- [Börja](#börja)\n- [Slut](#slut)\n\n${text}`), []);

writeFileSync('a.md', text);
execFileSync('npx', ['doctoc', 'a.md']);
assert.deepEqual(await look(readFileSync('a.md', 'utf8')), ['Cannot find heading for `#b%c3%b6rja`']);
JS
node probe.mjs
