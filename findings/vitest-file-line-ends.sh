#!/usr/bin/env bash
# In vitest a calendar with the wrong line ends is what its snapshot file says.
#
# Expected: toMatchFileSnapshot compares a text with a file, which has the line ends that were written. A text that
#           differs from it in nothing but a space fails.
# Happens:  before they are compared, each CR LF in both becomes LF. A calendar or a mail, whose lines have to end with
#           CR LF, passes when it has only LF, and the file, which does have CR LF, stays as it is.
# In Skav:  where line ends matter they are compared with toBe, as in core/calendar.test.ts and core/report/form.test.ts.
# Source:   https://github.com/vitest-dev/vitest/pull/3164, https://github.com/vitest-dev/vitest/issues/7305
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts vitest@5.1.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('node_modules/vitest/package.json', 'utf8'));
console.log(`vitest ${version}, node ${process.version}`);

writeFileSync('calendar.test.mjs', `
import { expect, test } from 'vitest';
test('calendar', () => expect(JSON.parse(process.env.TEXT)).toMatchFileSnapshot('calendar.ics'));
`);
function passes(text, ...options) {
  const env = { ...process.env, TEXT: JSON.stringify(text) };
  const { status } = spawnSync('npx', ['vitest', 'run', ...options], { env, stdio: 'ignore' });
  const file = readFileSync('calendar.ics', 'utf8');
  console.log(`${JSON.stringify(text)} ${options}: exit ${status}, file ${JSON.stringify(file)}`);
  return status === 0;
}
const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
assert.equal(passes(calendar, '--update'), true);
assert.equal(readFileSync('calendar.ics', 'utf8'), calendar);
assert.equal(passes(calendar.replaceAll('\r', '')), true);
assert.equal(passes(calendar.replaceAll('\r\n', ' \r\n')), false);
JS
node probe.mjs
