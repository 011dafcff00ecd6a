#!/usr/bin/env bash
# hyphen puts invisible signs into e-mail addresses, and into scripts and styles of a page.
#
# Expected: a package that hyphenates words in a page (`hyphenateHTML`) leaves what is not prose: what is in script,
#           style and textarea, and addresses, which people copy.
# Happens:  it leaves the tags themselves and nothing else. `const avvikelser = 1` gets soft hyphens in the middle of
#           the name, which is a syntax error; a class in a style is another class; and info@samordning.se looks as it
#           should, but what is copied has two more characters and reaches nobody.
# In Skav:  site/styles/base.css has `hyphens: auto`: the browser hyphenates, and what is copied is as it was written.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts hyphen@1.14.1
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const vm = require('node:vm');
const { hyphenateHTMLSync } = require('hyphen/sv');

console.log(`hyphen ${require('./node_modules/hyphen/package.json').version}, node ${process.version}`);

function hyphenate(html) {
  const found = hyphenateHTMLSync(html);
  console.log(html, '→', found.replaceAll('\u00ad', '|'));
  return found;
}
assert.equal(hyphenate('<p title="avvikelse">avvikelse</p>'), '<p title="avvikelse">av\u00advi\u00adkel\u00adse</p>');
assert.equal(hyphenate('<p>info@samordning.se</p>'), '<p>info@sam\u00adord\u00adning.se</p>');
assert.equal(hyphenate('<style>.avvikelse{}</style>'), '<style>.av\u00advi\u00adkel\u00adse{}</style>');
const script = hyphenate('<script>const avvikelser = 1</script>').replace(/<.*?>/g, '');
assert.throws(() => new vm.Script(script), SyntaxError);
new vm.Script('const avvikelser = 1');
JS
node probe.cjs
