#!/usr/bin/env bash
# In dmn-eval-js ten less two less three is eleven.
#
# Expected: what is taken away several times is taken away from the left, in FEEL, the language of DMN's decision tables, as
#           elsewhere: 30 days less 5 less 10 are 15, and 8 / 4 / 2 is 1.
# Happens:  - and / are carried out from the right, so the days are 30 less (5 less 10), 35, and the quotient is 4. A sum with +
#           and - is too: 10 - 2 + 3 is 5. With brackets it is right.
# In Skav:  not affected: routines are YAML, and have no arithmetic.
# Source:   https://github.com/HBTGmbH/dmn-eval-js, whose manual has neither an order nor an exception
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @hbtgmbh/dmn-eval-js@1.5.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import dmn from '@hbtgmbh/dmn-eval-js';

console.log('dmn-eval-js', JSON.parse(readFileSync('node_modules/@hbtgmbh/dmn-eval-js/package.json', 'utf8')).version);

async function value(expression, context) {
  const decisions = await dmn.decisionTable.parseDmnXml(`<?xml version="1.0" encoding="UTF-8"?>
    <definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd" id="rules" name="rules" namespace="urn:rules">
      <decision id="left" name="left">
        <decisionTable id="table" hitPolicy="FIRST">
          <input id="in"><inputExpression id="days" typeRef="integer"><text>limit</text></inputExpression></input>
          <output id="out" name="days" typeRef="integer" />
          <rule id="rule"><inputEntry id="any"><text>-</text></inputEntry><outputEntry id="sum"><text>${expression}</text></outputEntry></rule>
        </decisionTable>
      </decision>
    </definitions>`);
  const { days } = dmn.decisionTable.evaluateDecision('left', decisions, context);
  console.log(expression, context, '=>', days);
  return days;
}
const context = { limit: 30, taken: 5, pause: 10 };
assert.equal(await value('limit - taken', context), 25);
assert.equal(await value('(limit - taken) - pause', context), 15);
assert.equal(await value('limit - taken - pause', context), 35);
assert.equal(await value('10 - 2 - 3', context), 11);
assert.equal(await value('10 - 2 + 3', context), 5);
assert.equal(await value('8 / 4 / 2', context), 4);
JS
node probe.mjs
