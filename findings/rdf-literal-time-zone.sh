#!/usr/bin/env bash
# To rdf-literal a day with the time zone of Sweden is no day.
#
# Expected: a day in RDF may have a time zone, and whoever asks to validate is told what is not a day.
# Happens:  a day without a zone and one in UTC are read. With +01:00 it is an invalid date, or, with validation, an
#           error that says that it is not a valid literal. Years with a zone, and numbers that are INF, are refused
#           too, the latter also when the package has written them itself.
# In Skav:  not used: it writes its catalogue, and a test reads it back with other tools.
# Source:   XML Schema 1.1 Part 2, 3.3.9; README.md of the package, which lists these types
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rdf-data-factory@2.0.2 rdf-literal@2.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DataFactory } from 'rdf-data-factory';
import { fromRdf, toRdf } from 'rdf-literal';

const { version } = JSON.parse(readFileSync('node_modules/rdf-literal/package.json', 'utf8'));
console.log(`rdf-literal ${version}, node ${process.version}`);

const factory = new DataFactory();
function read(value, type) {
  const literal = factory.literal(value, factory.namedNode(`http://www.w3.org/2001/XMLSchema#${type}`));
  const plain = Number(fromRdf(literal));
  let error;
  try {
    fromRdf(literal, true);
  } catch (thrown) {
    error = thrown.message;
  }
  console.log(`${type} ${value} => ${plain}, with validation: ${error ?? 'the same'}`);
  return [plain, Boolean(error)];
}
assert.deepEqual(read('2027-03-01', 'date'), [Date.UTC(2027, 2, 1), false]);
assert.deepEqual(read('2027-03-01Z', 'date'), [Date.UTC(2027, 2, 1), false]);
assert.deepEqual(read('2027-03-01+01:00', 'date'), [Number.NaN, true]);
assert.deepEqual(read('2027+01:00', 'gYear'), [Number.NaN, true]);
const { value } = toRdf(Number.POSITIVE_INFINITY);
assert.equal(value, 'INF');
assert.deepEqual(read(value, 'double'), [Number.NaN, true]);
JS
node probe.mjs
