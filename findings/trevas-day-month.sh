#!/usr/bin/env bash
# In Trevas 1 December 2026, read with the mask DD/MM/YYYY, is 12 January.
#
# Expected: `cast` in VTL, the language of statistical offices for such rules, has a mask that says how a text is to be read.
# Happens:  the text is read as JavaScript reads it, with the month first, and the mask is only used to write it again. So
#           01/12/2026 becomes 12/01/2026, 13/12/2026 is refused, and the same day with two masks is not the same. A text in
#           which the year comes first is right.
# In Skav:  not affected: its dates are ISO 8601, and read by its own code.
# Source:   cast in https://github.com/InseeFr/Trevas-JS, and in the reference manual of VTL 2.0
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @inseefr/trevas@0.1.21
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import trevas from '@inseefr/trevas';

console.log('@inseefr/trevas', JSON.parse(readFileSync('node_modules/@inseefr/trevas/package.json', 'utf8')).version);

function value(expression) {
  const result = trevas.interpret(expression, {});
  console.log(expression, '=>', result);
  return result;
}
const iso = 'cast("2026-12-01", date, "YYYY-MM-DD")';
const french = 'cast("01/12/2026", date, "DD/MM/YYYY")';
assert.equal(value(iso), '2026-12-01');
assert.equal(value(french), '12/01/2026');
assert.throws(() => value('cast("13/12/2026", date, "DD/MM/YYYY")'), /Invalid time value/);
JS
node probe.mjs
