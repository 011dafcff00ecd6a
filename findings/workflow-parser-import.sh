#!/usr/bin/env bash
# GitHub's own parser of workflow files cannot be imported by Node.
#
# Expected: a package with `"type": "module"` and an `engines` field for Node can be imported by Node.
# Happens:  its modules import JSON without the import attribute that Node demands (bundlers do not), so the first
#           import throws, on Node 20 as on Node 24.
# In Skav:  testing/github/runner/parser.ts adds the attribute with `registerHooks` before it imports the package.
# Source:   https://github.com/actions/languageservices/issues/387
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @actions/workflow-parser@0.3.61
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { version, type, engines } = JSON.parse(
  readFileSync('node_modules/@actions/workflow-parser/package.json', 'utf8'),
);
console.log(`@actions/workflow-parser ${version}, type ${type}, for node ${engines.node}; node ${process.version}`);
const error = await import('@actions/workflow-parser').then(
  () => undefined,
  (one) => one,
);
console.log(error?.code, error?.message.replace(/file:\S*\/node_modules\//, ''));
// The second name is that of Node 20.
assert.match(error?.code ?? 'imported', /^ERR_IMPORT_(ATTRIBUTE|ASSERTION_TYPE)_MISSING$/);
JS
node probe.mjs
