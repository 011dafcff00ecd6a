#!/usr/bin/env bash
# With remark-directive a time of day loses its minutes on the page.
#
# Expected: a directive begins with a letter and stands by itself, so `10:30` and `AF:s` are text; and a name that
#           no plugin knows stays as it was written.
# Happens:  `:30` and `:s` are directives without content. They become an empty <div> in the middle of the
#           sentence, and the text is gone, without a warning. Written back as Markdown the text is whole, so that
#           shows nothing.
# In Skav:  colonsInWords in core/routine/page/markdown.ts puts such text back; other names that core/routine/page/page.ts
#           does not know are reported.
# Source:   https://github.com/remarkjs/remark-directive/issues/5,
#           https://github.com/remarkjs/remark-directive/issues/19
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts remark@15.0.1 remark-directive@4.0.0 remark-html@16.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import directive from 'remark-directive';
import html from 'remark-html';

for (const name of ['remark', 'remark-directive', 'remark-html'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
const text = 'The meeting is at 10:30, scale 1:50 000, by AF:s office.\n';
const page = String(remark().use(directive).use(html).processSync(text));
console.log(`text: ${text}page: ${page}`);
assert.equal(page, '<p>The meeting is at 10<div></div>, scale 1<div></div> 000, by AF<div></div> office.</p>\n');
assert.equal(String(remark().use(directive).processSync(text)), text);
JS
node probe.mjs
