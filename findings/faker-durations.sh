#!/usr/bin/env bash
# Of a hundred durations that json-schema-faker makes six are no durations.
#
# Expected: json-schema-faker generates data that a schema takes, for each format that it knows. A duration has at least one
#           part, and at least one after a T if it has a T (ISO 8601; RFC 3339, appendix A): P14D, PT8H.
# Happens:  it writes a T and then perhaps nothing: P5YT. Only when nothing at all was written it adds 0D, also after the T:
#           PT0D. ajv-formats refuses both. A test with made-up deadlines fails now and then, and passes when it runs again.
# In Skav:  not affected: tests make data with fast-check, and the routines count deadlines in months, days and working days.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-schema-faker@0.6.3 ajv@8.20.0 ajv-formats@3.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { generate } from 'json-schema-faker';

for (const name of ['json-schema-faker', 'ajv-formats'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const ajv = new Ajv();
addFormats.default(ajv);
const isDuration = ajv.compile({ type: 'string', format: 'duration' });
for (const duration of ['P14D', 'PT8H', 'P1Y2M10DT2H30M']) assert.ok(isDuration(duration));

const COUNT = 1000;
const refused = [];
const withoutEnd = [];
for (let seed = 0; seed < COUNT; seed++) {
  const duration = await generate({ type: 'string', format: 'duration' }, { seed });
  if (!isDuration(duration)) refused.push(duration);
  if (/T(?:0D)?$/.test(duration)) withoutEnd.push(duration);
}
console.log(`of ${COUNT} durations ${refused.length} are refused:`, [...new Set(refused)].slice(0, 8).join(' '));
console.log(`${withoutEnd.length} have no time after their T`);
assert.ok(withoutEnd.every((duration) => refused.includes(duration)));
assert.ok(withoutEnd.length > COUNT / 20);
assert.ok(refused.includes('PT0D'));
JS
node probe.mjs
