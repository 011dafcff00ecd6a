#!/usr/bin/env bash
# To spdx-satisfies EUPL-1.2 is not a later version of EUPL-1.1.
#
# Expected: in SPDX a plus after a licence means that version or a later one (SPDX 2.3, annex D). A list that allows GPL-2.0+
#           allows GPL-3.0-only, one with MPL-1.1+ allows MPL-2.0, and one with EUPL-1.1+ allows EUPL-1.2.
# Happens:  which version comes after which is in a package of its own, spdx-ranges, which has the older families only. For those
#           of the public sector and of open data, EUPL, NLOD (Norway), OGL-UK, CDLA and CECILL-2.0, the plus says nothing: just
#           the version itself is allowed, and no error says that the family is unknown.
# In Skav:  testing/tools/licences.ts has a list of each licence that is allowed, with its version.
# Source:   spdx-ranges/index.json, of 2.1.1
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts spdx-satisfies@6.0.0 spdx-ranges@2.1.1
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const satisfies = require('spdx-satisfies');

for (const name of ['spdx-satisfies', 'spdx-ranges', 'spdx-license-ids'])
  console.log(name, require(`./node_modules/${name}/package.json`).version);

function allows(allowed, licence) {
  const found = satisfies(licence, [allowed]);
  console.log(`${allowed} allows ${licence}: ${found}`);
  return found;
}
assert.equal(allows('GPL-2.0+', 'GPL-3.0-only'), true);
assert.equal(allows('MPL-1.1+', 'MPL-2.0'), true);
assert.equal(allows('CC-BY-3.0+', 'CC-BY-4.0'), true);
assert.equal(allows('EUPL-1.1+', 'EUPL-1.1'), true);

assert.equal(allows('EUPL-1.1+', 'EUPL-1.2'), false);
assert.equal(allows('NLOD-1.0+', 'NLOD-2.0'), false);
assert.equal(allows('OGL-UK-2.0+', 'OGL-UK-3.0'), false);
assert.equal(allows('CDLA-Permissive-1.0+', 'CDLA-Permissive-2.0'), false);
assert.equal(allows('CECILL-2.0+', 'CECILL-2.1'), false);
JS
node probe.cjs
