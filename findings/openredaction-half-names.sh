#!/usr/bin/env bash
# openredaction takes names out of a text up to their first å, ä, ö or é, and leaves the rest.
#
# Expected: a redactor that finds a name finds the whole of it, whichever letters it has; "Eva Lindstrom" is found.
# Happens:  its patterns have A to Z as letters and \b as the end of a word, and to \b a word ends before an ö. So Eva
#           Lindström is "[NAME_1710]öm", from which many would guess her, and of "Sjöberg" only "Sj" goes. When no
#           letter stops it, the name goes on into the sentence: "Eva Backlund ringde inte" is one name.
# In Skav:  core/deid has \p{L} where it looks for letters, and the words around a name decide where it ends.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts openredaction@1.1.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { OpenRedaction } from 'openredaction';

const { version } = JSON.parse(readFileSync('node_modules/openredaction/package.json', 'utf8'));
console.log(`openredaction ${version}, node ${process.version}`);

async function redact(name) {
  const { redacted } = await new OpenRedaction().detect(`Handläggaren ${name}, som var ny, svarade.`);
  console.log(`${name} =>`, redacted);
  return redacted.replace(/_\d+/, '');
}
assert.equal(await redact('Eva Lindstrom'), 'Handläggaren [NAME], som var ny, svarade.');
assert.equal(await redact('Eva Lindström'), 'Handläggaren [NAME]öm, som var ny, svarade.');
assert.equal(await redact('Eva Sjöberg'), 'Handläggaren [NAME]öberg, som var ny, svarade.');
assert.equal(await redact('Eva Lundgård'), 'Handläggaren [NAME]ård, som var ny, svarade.');
assert.equal(await redact('Eva Wallén'), 'Handläggaren [NAME]én, som var ny, svarade.');

const { redacted } = await new OpenRedaction().detect('Handläggaren Eva Backlund ringde inte.');
console.log(redacted);
assert.equal(redacted.replace(/_\d+/, ''), 'Handläggaren [NAME].');
JS
node probe.mjs
