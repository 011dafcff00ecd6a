#!/usr/bin/env bash
# When TypeBox converts text into a number or null, 0 becomes null and 5 becomes 5.
#
# Expected: "0" is the number 0, and where a number may be missing it makes no difference whether null stands first or
#           last in the type.
# Happens:  the first alternative that can convert the text does. The one for null takes "0" and "false" for null, so
#           where it stands first, no cases in a month become no figure for that month. Where it stands last the empty
#           text, the missing figure, becomes 0.
# In Skav:  not used. What is read from text is checked with a pattern before Number makes a number of it, as in
#           core/import/row-reader.ts.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts typebox@1.4.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Type from 'typebox';
import Value from 'typebox/value';

const { version } = JSON.parse(readFileSync('node_modules/typebox/package.json', 'utf8'));
console.log(`typebox ${version}, node ${process.version}`);

const read = (...types) => {
  const cells = ['5', '0', ''];
  const values = cells.map((cell) => Value.Convert(Type.Union(types), cell));
  console.log(`${types.map(({ type }) => type).join(' or ')}: ${JSON.stringify(cells)} => ${JSON.stringify(values)}`);
  return values;
};
assert.deepEqual(read(Type.Null(), Type.Number()), [5, null, null]);
assert.deepEqual(read(Type.Number(), Type.Null()), [5, 0, 0]);
assert.deepEqual(read(Type.Null(), Type.Integer()), [5, null, null]);
JS
node probe.mjs
