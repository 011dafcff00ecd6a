#!/usr/bin/env bash
# With `useNativeTypes`, jsonld makes a text of a number that begins with a zero.
#
# Expected: the option makes JSON numbers of integers, 7 of "007"^^xsd:integer (JSON-LD 1.1 API, RDF to Object
#           Conversion, step 2.4.3); what it cannot convert keeps its type, as "1.5"^^xsd:decimal does.
# Happens:  an integer that is not written as JavaScript would write it stays a text, and its type is taken away all the
#           same: { "@value": "007" }. So it is with a plus, and with more digits than a double holds. Written back as
#           RDF it is another value, a string: a query for numbers does not find it, and no error says so.
# In Skav:  no RDF is read, and views/opendata/dcat.ts writes the catalogue without a library.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts jsonld@9.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

const { version } = JSON.parse(readFileSync('node_modules/jsonld/package.json', 'utf8'));
console.log(`jsonld ${version}, node ${process.version}`);

const format = 'application/n-quads';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
async function thereAndBack(value, type) {
  const line = `<https://exempel.se/1> <https://exempel.se/n> "${value}"^^<${XSD}${type}> .\n`;
  const [node] = await jsonld.fromRDF(line, { useNativeTypes: true });
  const [found] = node['https://exempel.se/n'];
  const back = await jsonld.toRDF([node], { format });
  console.log(`"${value}"^^xsd:${type}:`, JSON.stringify(found), 'and back:', back === line ? 'the same' : back.trim());
  return [found, back === line];
}
const typed = { '@value': '1.50', '@type': 'http://www.w3.org/2001/XMLSchema#decimal' };
assert.deepEqual(await thereAndBack('7', 'integer'), [{ '@value': 7 }, true]);
assert.deepEqual(await thereAndBack('1.50', 'decimal'), [typed, true]);
assert.deepEqual(await thereAndBack('007', 'integer'), [{ '@value': '007' }, false]);
assert.deepEqual(await thereAndBack('+46', 'integer'), [{ '@value': '+46' }, false]);
assert.deepEqual(await thereAndBack('12345678901234567890', 'integer'), [
  { '@value': '12345678901234567890' },
  false,
]);
JS
node probe.mjs
