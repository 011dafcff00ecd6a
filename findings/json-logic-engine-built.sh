#!/usr/bin/env bash
# In json-logic-engine a rule that is built has another answer than the same rule when it is run.
#
# Expected: `build` makes a function of a rule, for speed, and the function answers what `run` does.
# Happens:  where a value is null, `var` with a default is null in `run` and the default in `build`, so the same
#           condition holds in the one and not in the other. When the value is missing both take the default. Where `run`
#           and `build` are mixed, as in a test and in operation, a form with an empty answer takes two ways.
# In Skav:  not affected: what a routine asks for is checked by its own code.
# Source:   https://json-logic.github.io/json-logic-engine/
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-logic-engine@5.0.7
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { AsyncLogicEngine, LogicEngine } from 'json-logic-engine';

console.log('json-logic-engine', JSON.parse(readFileSync('node_modules/json-logic-engine/package.json', 'utf8')).version);

const rule = { if: [{ var: ['consent', true] }, 'send', 'wait'] };
async function answers(data) {
  const [engine, later] = [new LogicEngine(), new AsyncLogicEngine()];
  const run = [engine.run(rule, data), await later.run(rule, data)];
  const built = [engine.build(rule)(data), await (await later.build(rule))(data)];
  console.log(JSON.stringify(rule), data, { run, built });
  return [...run, ...built];
}
assert.deepEqual(await answers({}), ['send', 'send', 'send', 'send']);
assert.deepEqual(await answers({ consent: false }), ['wait', 'wait', 'wait', 'wait']);
assert.deepEqual(await answers({ consent: null }), ['wait', 'wait', 'send', 'send']);
JS
node probe.mjs
