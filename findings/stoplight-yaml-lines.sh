#!/usr/bin/env bash
# @stoplight/yaml does not read a text with line breaks as it wrote it.
#
# Expected: `parse` reads what `safeStringify` writes, and what yaml and js-yaml write: |+ keeps all line breaks at the end of a
#           text, and the figure in |2 says how far a text is indented whose first line begins with a space (YAML 1.2, 8.1.1).
# Happens:  a text that ends with empty lines loses the last. After |2 there is one empty line more before the text. Each
#           time that the file is read and written the text has another line less, or more. No diagnostic says so.
# In Skav:  core/yaml/write.ts writes such texts in quotation marks, for readers of other versions: those are read as they are.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/yaml@4.3.0 yaml@2.9.1 js-yaml@5.5.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import stoplight from '@stoplight/yaml';
import * as jsYaml from 'js-yaml';
import * as yaml from 'yaml';

for (const name of ['@stoplight/yaml', 'yaml', 'js-yaml'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const writers = { stoplight: stoplight.safeStringify, yaml: yaml.stringify, jsYaml: jsYaml.dump };
function read(text) {
  const found = Object.entries(writers).map(([name, write]) => {
    const file = write({ text });
    assert.equal(yaml.parse(file).text, text);
    assert.equal(jsYaml.load(file).text, text);
    const { data, diagnostics } = stoplight.parseWithPointers(file);
    assert.deepEqual(diagnostics, []);
    console.log(name.padEnd(9), JSON.stringify(file), '=>', JSON.stringify(data.text));
    return data.text;
  });
  assert.deepEqual(found, [found[0], found[0], found[0]]);
  return found[0];
}
assert.equal(read('ett\ntvå\n'), 'ett\ntvå\n');

assert.equal(read('ett\ntvå\n\n'), 'ett\ntvå\n');
assert.equal(read('  ett\n två\n'), '\n  ett\n två\n');
assert.equal(stoplight.parse(yaml.stringify({ text: '  ett\n två\n' }, { blockQuote: false })).text, '  ett\n två\n');
JS
node probe.mjs
