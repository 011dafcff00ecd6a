#!/usr/bin/env bash
# To daff's library nothing has changed in a table when a number becomes zero from an empty text, or the other way.
#
# Expected: no cases and no answer are two things, so a cell that was '' and is 0 has changed. The comparison of the command
#           line sees it, also in JSON files with the same two values.
# Happens:  in a `TableView`, which the manual has for tables in JavaScript, the cells are compared as loosely as with ==. So 0, '' and false
#           are equal, and the difference has only the headings. '' and '0' differ, and so do null and 0.
# In Skav:  not affected: it compares cases key by key in YAML.
# Source:   coopy_compareTables and coopy_SimpleView in daff/lib/daff.js, and The library in its manual
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts daff@1.4.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import daff from 'daff';

console.log('daff', JSON.parse(readFileSync('node_modules/daff/package.json', 'utf8')).version);

function difference(before, after) {
  const [one, two] = [before, after].map((value) => new daff.TableView([['unit', 'cases'], ['Unga', value], ['Vuxna', 7]]));
  const flags = new daff.CompareFlags();
  const rows = [];
  new daff.TableDiff(daff.compareTables(one, two, flags).align(), flags).hilite(new daff.TableView(rows));
  console.log(JSON.stringify({ before, after, rows }));
  return rows.length - 1;
}
assert.notEqual(difference(5, 0), 0);
assert.notEqual(difference(null, 0), 0);
assert.notEqual(difference('', '0'), 0);
assert.equal(difference('', 0), 0);
assert.equal(difference(0, ''), 0);
assert.equal(difference(false, 0), 0);
JS
node probe.mjs
