#!/usr/bin/env bash
# To json-logic-engine the answer 0 is no answer.
#
# Expected: `{ "!=": [{ "var": "days" }, null] }` is how a JSON Logic rule asks whether there is a value. In json-logic-js, and in
#           JavaScript, whose == it is, null is equal to nothing but null and what is missing.
# Happens:  with json-logic-engine 0 is equal to null, and so is false: both become numbers first. An empty text is not. With
#           !== the answer is right.
# In Skav:  not affected: what a routine asks for is checked by its own code.
# Source:   https://jsonlogic.com/operations.html
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-logic-engine@5.0.7 json-logic-js@2.0.5
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';

for (const name of ['json-logic-engine', 'json-logic-js'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

const engine = new LogicEngine();
function answers(days, operator = '!=') {
  const rule = { [operator]: [{ var: 'days' }, null] };
  const result = { 'json-logic-js': jsonLogic.apply(rule, { days }), 'json-logic-engine': engine.run(rule, { days }) };
  console.log(JSON.stringify(rule), { days }, result);
  return Object.values(result);
}
assert.deepEqual(answers(null), [false, false]);
assert.deepEqual(answers(3), [true, true]);
assert.deepEqual(answers(''), [true, true]);
assert.deepEqual(answers(0, '!=='), [true, true]);
assert.deepEqual(answers(0), [true, false]);
assert.deepEqual(answers(false), [true, false]);
JS
node probe.mjs
