#!/usr/bin/env bash
# changelog-parser keeps the first line of each point.
#
# Expected: a point of a list goes on in the next line when that is indented (CommonMark, 5.2), as in changelogs with lines
#           of limited length. `parsed` has "every list item" (README) of a version.
# Happens:  the rest of the point is thrown away: "Cases are closed / only after a decision" says the opposite of what was
#           written. Points with numbers are not there at all. `body` has the whole text.
# In Skav:  not used. CHANGELOG.md has points of several lines.
# Source:   README.md of the package, Output
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts changelog-parser@4.1.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseChangelog } from 'changelog-parser';

const { version } = JSON.parse(readFileSync('node_modules/changelog-parser/package.json', 'utf8'));
console.log(`changelog-parser ${version}, node ${process.version}`);

async function look(points) {
  const text = `# Changelog\n\n## 1.2.0 - 2026-03-01\n\n### Changed\n\n${points}\n`;
  const [{ parsed, body }] = (await parseChangelog({ text })).versions;
  console.log(JSON.stringify(points), '=>', JSON.stringify(parsed.Changed));
  assert.equal(body, `### Changed\n\n${points}`);
  return parsed.Changed;
}
assert.deepEqual(await look('- Cases are closed.\n- Cases are moved.'), ['Cases are closed.', 'Cases are moved.']);

assert.deepEqual(await look('- Cases are never closed\n  before a decision.'), ['Cases are never closed']);
assert.deepEqual(await look('- Cases are closed\n  only after a decision.'), ['Cases are closed']);
assert.deepEqual(await look('1. Cases are closed.'), []);
JS
node probe.mjs
