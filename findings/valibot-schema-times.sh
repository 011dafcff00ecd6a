#!/usr/bin/env bash
# No time that Valibot takes is a time to the JSON Schema that is made of it.
#
# Expected: @valibot/to-json-schema writes a schema that takes what the Valibot schema takes, or refuses, as it does for
#           `trim` and for two patterns. Its README lists `isoTime` and `isoDateTime` as supported.
# Happens:  `isoTime` takes 10:30 and nothing else, and becomes `format: time`, which in JSON Schema has to have
#           seconds and an offset. The two have no value in common, and neither have those of `isoDateTime`.
# In Skav:  not used. The schemas are written by hand, and the only format in them is `date`.
# Source:   JSON Schema 2020-12 Validation, 7.3.1; RFC 3339, 5.6
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @valibot/to-json-schema@1.8.0 ajv@8.20.0 ajv-formats@3.0.1 valibot@1.5.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import * as v from 'valibot';

for (const name of ['valibot', '@valibot/to-json-schema', 'ajv', 'ajv-formats'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const ajv = formats.default(new Ajv());
function taken(schema, values) {
  const json = toJsonSchema(schema);
  const validate = ajv.compile(json);
  console.log(JSON.stringify(json));
  return values.map((value) => {
    const by = [v.safeParse(schema, value).success && 'Valibot', validate(value) && 'JSON Schema'].filter(Boolean);
    console.log(`  ${value} is taken by ${by.join(' and ') || 'none'}`);
    return by.join();
  });
}
const days = v.pipe(v.string(), v.isoDate());
assert.deepEqual(taken(days, ['2027-03-01']), ['Valibot,JSON Schema']);
const times = v.pipe(v.string(), v.isoTime());
const both = ['Valibot', 'JSON Schema', 'JSON Schema', ''];
assert.deepEqual(taken(times, ['10:30', '10:30:00Z', '10:30:00+01:00', '10:30Z']), both);
const moments = v.pipe(v.string(), v.isoDateTime());
const values = ['2027-03-01T10:30', '2027-03-01T10:30:00Z', '2027-03-01T10:30:00+01:00', '2027-03-01T10:30Z'];
assert.deepEqual(taken(moments, values), both);
JS
node probe.mjs
