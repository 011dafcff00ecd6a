#!/usr/bin/env bash
# ajv-cli rejects a date in a YAML file as not being a string.
#
# Expected: a validator of JSON Schema reads YAML as JSON's data model, in which `datum: 2026-11-28` is a string
#           (as the yaml package reads it, by YAML 1.2): a schema has no way to ask for anything else.
# Happens:  it reads YAML 1.1, where the value is a Date, a type that JSON Schema does not have, and refuses the
#           file. The issue was closed in 2021 with a fix; 5.0.0, the newest release, does not have it.
# In Skav:  bench/check.ts quotes each date before it gives the files to ajv-cli.
# Source:   https://github.com/ajv-validator/ajv-cli/issues/122, https://github.com/ajv-validator/ajv-cli/pull/124
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ajv-cli@5.0.0 yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

for (const name of ['ajv-cli', 'yaml'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
writeFileSync('schema.json', JSON.stringify({ type: 'object', properties: { datum: { type: 'string' } } }));

function validate(text) {
  writeFileSync('data.yaml', text);
  const args = ['node_modules/ajv-cli/dist/index.js', 'validate', '-s', 'schema.json', '-d', 'data.yaml'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const said = `${stdout}${stderr}`.replace(/\s+/g, ' ').trim();
  console.log(`${text.trim()}: exit ${status}: ${said}`);
  return [status, said];
}

assert.equal(typeof parse('datum: 2026-11-28\n').datum, 'string');
assert.equal(validate('datum: "2026-11-28"\n')[0], 0);
const [status, said] = validate('datum: 2026-11-28\n');
assert.equal(status, 1);
assert.match(said, /must be string/);
JS
node probe.mjs
