#!/usr/bin/env bash
# A message that says 25 % in ICU says 2 500 % with intl-messageformat.
#
# Expected: what stands after :: in a message is ICU's skeleton for numbers, the same in every library. There `percent` only
#           writes the sign, and `scale/100` multiplies: a share of 0.25 is written as {n, number, ::percent scale/100}, and
#           25 as {n, number, ::percent}.
# Happens:  `percent` multiplies too, as style: "percent" of Intl does, and beside it `scale/100` changes nothing. What is
#           right in ICU is a hundred times too much, with `%x100`, ICU's short form of both, as well.
# In Skav:  not used: core/statistics/sentences/numbers.ts writes numbers with Intl.
# Source:   https://unicode-org.github.io/icu/userguide/format_parse/numbers/skeletons.html, unit and scale
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts intl-messageformat@12.1.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';

const { version } = JSON.parse(readFileSync('node_modules/intl-messageformat/package.json', 'utf8'));
console.log(`intl-messageformat ${version}, node ${process.version}`);

function look(style, n) {
  const message = `{n, number, ${style}}`;
  const found = new IntlMessageFormat(message, 'sv').format({ n }).replaceAll('\u00a0', ' ');
  console.log(message, n, '=>', found);
  return found;
}
assert.equal(look('percent', 0.25), '25 %');
assert.equal(look('::scale/100', 0.25), '25');

assert.equal(look('::percent scale/100', 0.25), '2 500 %');
assert.equal(look('::percent', 25), '2 500 %');
assert.equal(look('::%x100', 0.25), '2 500 %');
JS
node probe.mjs
