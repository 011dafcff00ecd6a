#!/usr/bin/env bash
# email-reply-parser throws away what follows "Den 3 mars skrev vi till er:".
#
# Expected: of an answer by mail it keeps what is new. A quoted mail begins with a line such as "Den 30 november 2026 kl. 10:15
#           skrev Karin <karin@exempel.se>:", which has a name, an address and most often lines with > after it.
# Happens:  in Swedish any line that begins with "Den", has "skrev" in it and ends in a colon is such a line, without a date, an
#           address or a >. All after it is taken for the old mail: the quotation or the list that the sentence introduces, and
#           the rest of the answer. The same sentence in English is kept. The line that Apple's Mail breaks
#           in two is not found.
# In Skav:  answers come by a form (site/follow) or as comments on GitHub; no mail is read.
# Source:   "Den DATE skrev NAME <EMAIL>:" in email-reply-parser/dist/regex.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts email-reply-parser@2.3.9
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const required = require('email-reply-parser');
const Parser = required.default ?? required;

console.log('email-reply-parser', require('./node_modules/email-reply-parser/package.json').version);

function visible(...lines) {
  const text = new Parser().read(lines.join('\n')).getVisibleText().trim();
  console.log(JSON.stringify(lines), '=>', JSON.stringify(text));
  return text;
}
const quoted = ['Den 30 november 2026 kl. 10:15 skrev Karin <karin@exempel.se>:', '> Hej'];
assert.equal(visible('Tack!', '', ...quoted), 'Tack!');
const english = ['Hello,', '', 'On 3 March we wrote to you:', 'No answer came.'];
assert.equal(visible(...english), english.join('\n'));
const called = ['Hej,', '', 'Den 3 mars ringde vi till er:', 'Inget svar kom.'];
assert.equal(visible(...called), called.join('\n'));

assert.equal(visible('Hej,', '', 'Den 3 mars skrev vi till er:', 'Inget svar kom.'), 'Hej,');
assert.equal(visible('Hej,', '', 'Den läkare som skrev intyget frågade:', 'Vem har remissen?', '', 'Hur gör vi?'), 'Hej,');
assert.match(visible('Tack!', '', quoted[0].replace('<', '<\n'), '> Hej'), /skrev Karin/);
JS
node probe.cjs
