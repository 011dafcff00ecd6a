#!/usr/bin/env bash
# A message that says 10:00 CET was sent at the moment when mailparser reads it.
#
# Expected: a zone in letters is allowed in the date of a message (RFC 5322, obs-zone). One whose meaning is unknown is taken as
#           -0000, or the date is not given, as of a message without one.
# Happens:  `date` is the time of the parser's clock: read twice, the message has two dates, and an old one is new. Dates with
#           GMT, EST or +0100 (CET) are read. Nothing tells the two kinds apart; the line itself is in `headerLines`.
# In Skav:  not used: it sends mail and reads none.
# Source:   https://www.rfc-editor.org/rfc/rfc5322#section-4.3; README.md of the package
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts mailparser@3.14.2
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';

const { version } = JSON.parse(readFileSync('node_modules/mailparser/package.json', 'utf8'));
console.log(`mailparser ${version}, node ${process.version}`);

async function look(date) {
  const { date: found } = await simpleParser(`From: a@example.com\r\n${date && `Date: ${date}\r\n`}\r\nHej\r\n`);
  console.log(date || 'no date', '=>', found);
  return found;
}
const ten = 'Tue, 06 Jan 2026 10:00:00';
for (const [zone, hour] of [['+0100', '09'], ['+0100 (CET)', '09'], ['GMT', '10'], ['EST', '15']])
  assert.equal((await look(`${ten} ${zone}`)).toISOString(), `2026-01-06T${hour}:00:00.000Z`);
assert.equal(await look(''), undefined);

for (const zone of ['CET', 'CEST', 'MEZ']) {
  const before = Date.now();
  const found = await look(`${ten} ${zone}`);
  assert.ok(found.getTime() >= before && found.getTime() <= Date.now());
}
JS
node probe.mjs
