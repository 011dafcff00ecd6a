#!/usr/bin/env bash
# With iso8601-duration a reminder a quarter of an hour before a meeting comes a quarter of an hour after it.
#
# Expected: calendars and XML Schema write a time before as -PT15M (RFC 5545, 3.3.6). The package says that it does not support
#           signs yet; what it does not support it refuses, as it does with P-1D and P1,5D.
# Happens:  it looks for a P anywhere in the text, so what stands before it is passed over: -PT15M is PT15M, and `end` moves the
#           time forwards. `parse` throws only when there is a sign after the P.
# In Skav:  core reads no durations: a deadline's days and months are numbers of their own in a routine.
# Source:   the pattern in iso8601-duration/lib/index.js, which has no ^
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts iso8601-duration@2.1.4 tinyduration@3.4.1
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { end, parse, toSeconds } = require('iso8601-duration');
const tinyduration = require('tinyduration');

for (const name of ['iso8601-duration', 'tinyduration'])
  console.log(name, require(`./node_modules/${name}/package.json`).version);

const meeting = new Date('2026-11-30T09:00:00Z');
function remind(text) {
  const duration = parse(text);
  const at = end(duration, meeting).toISOString();
  console.log(`${text}: ${toSeconds(duration)} seconds, ${at}; tinyduration:`, JSON.stringify(tinyduration.parse(text)));
  return [toSeconds(duration), at];
}
assert.throws(() => parse('P-1D'), /invalid duration/);
assert.deepEqual(tinyduration.parse('-PT15M'), { negative: true, minutes: 15 });

assert.deepEqual(remind('PT15M'), [900, '2026-11-30T09:15:00.000Z']);
assert.deepEqual(remind('-PT15M'), [900, '2026-11-30T09:15:00.000Z']);
JS
node probe.cjs
