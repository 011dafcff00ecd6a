#!/usr/bin/env bash
# In vitest any two ArrayBuffers are equal, and any two Responses.
#
# Expected: `toEqual` compares what values hold, and fails when it cannot. It does so with Uint8Array, Map, URL, Headers
#           and errors.
# Happens:  of a value without properties of its own only the kind is compared. An ArrayBuffer equals one with other
#           bytes or of another length, also inside an object; a Response equals one with another status and text, with
#           `toStrictEqual` too. Such a test passes whatever the code does.
# In Skav:  tests compare bytes as Uint8Array, and a response by its status and text.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts vitest@5.1.1
cat > probe.test.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { version } = JSON.parse(readFileSync('node_modules/vitest/package.json', 'utf8'));
console.log(`vitest ${version}, node ${process.version}`);
const bytes = (...list) => Uint8Array.from(list);
const pairs = {
  Uint8Array: [bytes(1), bytes(2)],
  Headers: [new Headers({ a: '1' }), new Headers({ a: '2' })],
  ArrayBuffer: [bytes(1).buffer, bytes(2, 3).buffer],
  'ArrayBuffer in an object': [{ file: bytes(1).buffer }, { file: bytes(2).buffer }],
  Response: [new Response('found', { status: 200 }), new Response('gone', { status: 404 })],
};
function isAccepted(matcher, [one, other]) {
  try {
    expect(one)[matcher](other);
    return true;
  } catch {
    return false;
  }
}
test('accepts', () => {
  const accepted = (matcher) => Object.keys(pairs).filter((name) => isAccepted(matcher, pairs[name]));
  for (const matcher of ['toEqual', 'toStrictEqual'])
    console.log(`${matcher} takes as equal two different: ${accepted(matcher).join(', ')}`);
  expect(accepted('toEqual')).toEqual(['ArrayBuffer', 'ArrayBuffer in an object', 'Response']);
  expect(accepted('toStrictEqual')).toEqual(['Response']);
});
JS
npx vitest run
