#!/usr/bin/env bash
# A question that sdmx-rest asks for what is new since a time in Swedish time has no time zone when it arrives.
#
# Expected: updatedAfter takes a time with its zone (xs:dateTime), and SDMX says that its value has to be percent-encoded,
#           as 2009-05-15T14%3A15%3A00%2B01%3A00. A package that makes the address of a query, and checks what it is given,
#           encodes it.
# Happens:  the value is put into the address as it is. A plus in a query is read as a space (URL Standard,
#           application/x-www-form-urlencoded), so the server gets "10:00:00 01:00", which is no time. Only a time in UTC,
#           with a Z, arrives.
# In Skav:  not used: what is published is in whole files, and no questions are asked.
# Source:   https://github.com/sdmx-twg/sdmx-rest, v1.5.0, doc/data.md, updatedAfter
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts sdmx-rest@2.20.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import sdmx from 'sdmx-rest';

const { version } = JSON.parse(readFileSync('node_modules/sdmx-rest/package.json', 'utf8'));
console.log(`sdmx-rest ${version}, node ${process.version}`);

const service = sdmx.getService({ url: 'https://data.example/sdmx', api: 'v1.5.0' });

function look(updatedAfter) {
  const url = sdmx.getUrl(sdmx.getDataQuery({ flow: 'AVVIKELSER', updatedAfter }), service);
  const read = new URL(url).searchParams.get('updatedAfter');
  console.log(`${updatedAfter} => ${url}\n  is read as "${read}"`);
  return read;
}
assert.equal(look('2026-03-01T10:00:00Z'), '2026-03-01T10:00:00Z');

assert.equal(look('2026-03-01T10:00:00+01:00'), '2026-03-01T10:00:00 01:00');
JS
node probe.mjs
