#!/usr/bin/env bash
# To spdx-correct the licence of the European Union, EUPL, is Oracle's UPL.
#
# Expected: a package that finds the SPDX identifier which a text is meant to be gives an EUPL, as it gives GPL-3.0-or-later
#           for GPL, or null, as for a text that it does not know.
# Happens:  where a text is none of the identifiers, it looks for the letters of a licence anywhere in it, and UPL are the
#           last three of EUPL. So EUPL, "European Union Public Licence (EUPL)" and EUPL-1.2-or-later (not an identifier; that
#           is EUPL-1.2+) become UPL-1.0: a licence with copyleft becomes one without. With a space, "EUPL 1.2 or later"
#           is right.
# In Skav:  testing/tools/licences.ts takes what is not an identifier as a fault, and corrects nothing.
# Source:   the list of last resorts in spdx-correct/index.js
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts spdx-correct@3.2.0
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const correct = require('spdx-correct');

console.log('spdx-correct', require('./node_modules/spdx-correct/package.json').version);
const expected = {
  GPL: 'GPL-3.0-or-later',
  'Licence Ouverte': null,
  'EUPL-1.2': 'EUPL-1.2',
  'EUPL v1.2': 'EUPL-1.2',
  'EUPL 1.2 or later': 'EUPL-1.2+',
  'European Union Public Licence v1.2': null,
  EUPL: 'UPL-1.0',
  'European Union Public Licence (EUPL)': 'UPL-1.0',
  'EUPL-1.2-or-later': 'UPL-1.0',
};
for (const [text, identifier] of Object.entries(expected)) {
  const found = correct(text);
  console.log(`${text} => ${found}`);
  assert.equal(found, identifier);
}
JS
node probe.cjs
