#!/usr/bin/env bash
# With @sindresorhus/slugify a heading in capitals has an address in pieces: m-oe-te.
#
# Expected: the package makes MÖTE the same address as Möte, moete, as it makes MÅL and Mål the same, mal. It separates
#           words in camel case ("fooBar" becomes foo-bar), and words in capitals have none.
# Happens:  a letter that becomes two is written Oe, Ae or Ue also between capitals, and only then words are separated:
#           MOeTE has a small letter, so it is cut before and after it. FÖRBUND is f-oe-rbund and the abbreviation ÖK is
#           oe-k. With `locale: 'sv'`, where ö is o, nothing is cut.
# In Skav:  not used: headings get their addresses from github-slugger, without å, ä and ö (core/routine/page/markdown.ts).
# Source:   README.md of the package, decamelize: "Internally it does fooBar → foo bar"
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @sindresorhus/slugify@3.0.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import slugify from '@sindresorhus/slugify';

const { version } = JSON.parse(readFileSync('node_modules/@sindresorhus/slugify/package.json', 'utf8'));
console.log(`@sindresorhus/slugify ${version}, node ${process.version}`);

function look(text, options) {
  const found = slugify(text, options);
  console.log(text, options ?? '', '=>', found);
  return found;
}
assert.equal(look('Möte'), 'moete');
assert.equal(look('MÅL'), 'mal');

assert.equal(look('MÖTE'), 'm-oe-te');
assert.equal(look('FÖRBUND'), 'f-oe-rbund');
assert.equal(look('Överenskommelse (ÖK)'), 'oeverenskommelse-oe-k');
assert.equal(look('MÖTE', { decamelize: false }), 'moete');
assert.equal(look('MÖTE', { locale: 'sv' }), 'mote');
JS
node probe.mjs
