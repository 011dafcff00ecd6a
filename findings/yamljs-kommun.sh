#!/usr/bin/env bash
# To yamljs the kommun 0580 is number 40.
#
# Expected: a code without quotation marks is read as 580 (YAML 1.2), or, as 8 is no octal figure, as the text 0580 (YAML 1.1,
#           where 0127 is octal, 87). In neither version is it an octal number.
# Happens:  what begins with a zero is octal to yamljs, and figures that cannot be octal are left out: 0580 is 050, which is 40.
#           Kalmar, 0880, and Gotland, 0980, are both 0. The codes of eight counties begin with a zero.
# In Skav:  not affected: core/yaml/write.ts puts such codes in quotation marks.
# Source:   Utils.octDec in yamljs/lib/Utils.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yamljs@0.3.0 yaml@2.9.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as yaml from 'yaml';
import yamljs from 'yamljs';

for (const name of ['yamljs', 'yaml'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

function read(code) {
  const text = `kommun: ${code}`;
  const found = [yaml.parse(text).kommun, yamljs.parse(text).kommun];
  console.log(code, '=> yaml', JSON.stringify(found[0]), 'yamljs', JSON.stringify(found[1]));
  return found;
}
assert.deepEqual(read('"0580"'), ['0580', '0580']);
assert.deepEqual(read('1480'), [1480, 1480]);
assert.deepEqual(read('0127'), [127, 87]);

assert.deepEqual(read('0580'), [580, 40]);
assert.deepEqual(read('0880'), [880, 0]);
assert.deepEqual(read('0980'), [980, 0]);
JS
node probe.mjs
