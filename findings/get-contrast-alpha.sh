#!/usr/bin/env bash
# To get-contrast a text that can hardly be seen has the best contrast there is.
#
# Expected: a colour with alpha has the contrast of what it becomes on the other colour. The README has an example:
#           10 for black with alpha .75 on near white.
# Happens:  the alpha is thrown away: that example is 20.1, and with alpha .05, which is nearly the colour of the
#           page (1.1), it is still 20.1 and gets AAA. Only an alpha of 0 is refused.
# In Skav:  not used: views/theme/oklch.ts computes the contrast, of colours without alpha.
# Source:   getRgbTriplet in index.js of the package; README.md, Usage
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts get-contrast@3.0.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import contrast from 'get-contrast';

const { version } = JSON.parse(readFileSync('node_modules/get-contrast/package.json', 'utf8'));
console.log(`get-contrast ${version}, node ${process.version}`);

const page = '#fafafa';
/** The colour that black with this alpha becomes on the page. */
const seen = (alpha) => `rgb(${[0xfa, 0xfa, 0xfa].map((part) => Math.round(part * (1 - alpha))).join(', ')})`;
for (const alpha of [1, 0.75, 0.05]) {
  const colour = `rgba(0, 0, 0, ${alpha})`;
  const said = contrast.ratio(page, colour);
  const real = contrast.ratio(page, seen(alpha));
  const score = contrast.score(page, colour);
  console.log(`${colour} on ${page}: ${said.toFixed(1)} ${score}; as it is seen: ${real.toFixed(1)}`);
  assert.equal(score, 'AAA');
  assert.equal(said.toFixed(1), '20.1');
  assert.equal(contrast.isAccessible(page, colour), true);
}
assert.equal(contrast.ratio(page, seen(0.05)).toFixed(1), '1.1');
JS
node probe.mjs
