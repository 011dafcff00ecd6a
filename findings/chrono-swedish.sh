#!/usr/bin/env bash
# In chrono's Swedish the day after tomorrow is today, and a meeting at two is at the time that it is now.
#
# Expected: its support for Swedish is called partial: what it does not know, it does not find. So it is with "i morgon" and
#           "om två veckor".
# Happens:  "övermorgon" is in the list of words to look for and not in the one of what they mean, so it is found, and means
#           today. No rule for times is there: in "3 december 2026 kl. 14.30", "imorgon klockan 9" and "2026-12-01 14:30" the
#           day is found and the time is not. The hour that comes out is noon, or that of the moment at which one asks.
# In Skav:  dates are typed as 2026-12-01 (core/date.ts) or chosen in a date field; core/import/day.ts reads those of other
#           systems in the one form that a map names.
# Source:   the pattern and the cases of chrono-node/dist/esm/locales/sv/parsers/SVCasualDateParser.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { en, sv } from 'chrono-node';

const { version } = JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8'));
console.log(`chrono-node ${version}, node ${process.version}`);

// A Monday morning.
const now = new Date(2026, 10, 30, 8, 15);
const two = (number) => String(number).padStart(2, '0');
function read(text, locale = sv) {
  const found = locale.parse(text, now).map(({ text: part, start }) => {
    const day = start.date();
    return `${part}: ${day.getMonth() + 1}-${two(day.getDate())} ${two(day.getHours())}:${two(day.getMinutes())}`;
  });
  console.log(`${text} =>`, found.join('; ') || 'nothing');
  return found.join('; ');
}
assert.equal(read('the day after tomorrow', en), 'the day after tomorrow: 12-02 08:15');
assert.equal(read('tomorrow at 9', en), 'tomorrow at 9: 12-01 09:00');

assert.equal(read('i morgon'), '');
assert.equal(read('imorgon'), 'imorgon: 12-01 08:15');
assert.equal(read('övermorgon'), 'övermorgon: 11-30 12:00');
assert.equal(read('imorgon klockan 9'), 'imorgon: 12-01 08:15');
assert.equal(read('3 december 2026 kl. 14.30'), '3 december 2026: 12-03 12:00');
assert.equal(read('2026-12-01 14:30'), '2026-12-01: 12-01 12:00');
assert.equal(read('2026-12-01 14:30', en), '2026-12-01 14:30: 12-01 14:30');
JS
node probe.mjs
