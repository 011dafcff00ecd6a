#!/usr/bin/env bash
# In an object that vitest matches, any two addresses are the same, and any two days of Temporal.
#
# Expected: toMatchObject leaves out what the expected object does not name, and compares what it names as toEqual does, which
#           tells two URLs, two days and two regular expressions apart.
# Happens:  a value without properties of its own matches every other of its kind: a redirect to another page, a deadline a
#           month later, a pattern for something else. Date, Map, Headers and errors are compared.
# In Skav:  tests match such values as text.
# Source:   https://vitest.dev/api/expect.html#tomatchobject
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts vitest@5.1.1 temporal-polyfill@1.0.8
cat > probe.test.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';

const { version } = JSON.parse(readFileSync('node_modules/vitest/package.json', 'utf8'));
console.log(`vitest ${version}, node ${process.version}`);
const pairs = {
  Date: [new Date('2026-01-01'), new Date('2026-02-01')],
  Map: [new Map([['a', 1]]), new Map([['a', 2]])],
  Headers: [new Headers({ a: '1' }), new Headers({ a: '2' })],
  Error: [new Error('one'), new Error('other')],
  URL: [new URL('https://example.com/saved'), new URL('https://example.com/refused')],
  PlainDate: [Temporal.PlainDate.from('2026-01-01'), Temporal.PlainDate.from('2026-02-01')],
  RegExp: [/saved/, /refused/],
};
function isAccepted(matcher, [one, other]) {
  try {
    expect({ value: one })[matcher]({ value: other });
    return true;
  } catch {
    return false;
  }
}
test('accepts', () => {
  const accepted = (matcher) => Object.keys(pairs).filter((name) => isAccepted(matcher, pairs[name]));
  for (const matcher of ['toEqual', 'toMatchObject'])
    console.log(`${matcher} accepts for another: ${accepted(matcher).join(', ') || 'none'}`);
  expect(accepted('toEqual')).toEqual([]);
  expect(accepted('toMatchObject')).toEqual(['URL', 'PlainDate', 'RegExp']);
});
JS
npx vitest run
