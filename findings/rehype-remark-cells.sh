#!/usr/bin/env bash
# A table cell with two paragraphs has one word in Markdown, and one with a list ends the table.
#
# Expected: a cell in GitHub's Markdown has one line. rehype-remark puts what does not fit there on that line as well as it can:
#           a line break in a cell becomes a space.
# Happens:  paragraphs and blocks are put together with nothing between, however the HTML is laid out: "Kommunen" and "Regionen"
#           become KommunenRegionen. Word's tables have a paragraph for each line. A list is written as a list, with line
#           breaks: the table ends after its first point, and the rows that follow are part of the last point.
# In Skav:  routines are written in Markdown; no HTML is turned into it.
# Source:   tableCell in hast-util-to-mdast/lib/handlers/table-cell.js hands on whatever the cell has
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rehype-remark@10.0.1 hast-util-to-mdast@10.1.3 \
  rehype-parse@9.0.1 remark-gfm@4.0.1 remark-html@16.0.1 remark-parse@11.0.0 remark-stringify@11.0.0 unified@11.0.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

for (const name of ['rehype-remark', 'hast-util-to-mdast', 'remark-gfm'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const toMarkdown = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
const toHtml = unified().use(remarkParse).use(remarkGfm).use(remarkHtml);

/** The cell in Markdown, and how many rows and points the whole has when it is read again. */
function look(cell) {
  const table = `<table><tr><th>Nivå</th><th>Vem</th></tr>
<tr><td>1</td><td>${cell}</td></tr>
<tr><td>2</td><td>Chefen</td></tr></table>`;
  const markdown = String(toMarkdown.processSync(table));
  const html = String(toHtml.processSync(markdown));
  const count = (tag) => html.split(`<${tag}>`).length - 1;
  console.log(markdown);
  const [, written] = /^\| 1 +\| (.*?)(?: *\|)?$/m.exec(markdown);
  return [written, count('tr'), count('li')];
}
assert.deepEqual(look('Kommunen<br>Regionen'), ['Kommunen Regionen', 3, 0]);

assert.deepEqual(look('<p>Kommunen</p><p>Regionen</p>'), ['KommunenRegionen', 3, 0]);
assert.deepEqual(look('\n  <p>Kommunen</p>\n  <p>Regionen</p>\n'), ['KommunenRegionen', 3, 0]);
assert.deepEqual(look('<ul><li>Kommunen</li><li>Regionen</li></ul>'), ['* Kommunen', 2, 1]);
JS
node probe.mjs
