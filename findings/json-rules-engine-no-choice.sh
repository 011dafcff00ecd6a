#!/usr/bin/env bash
# In json-rules-engine one of no conditions is met, so a rule from which all choices are removed fires for every case.
#
# Expected: `any` is met when one of its conditions is, as with `some` of a list, `anyOf` and the `or` of logic: of none, none is.
#           `all` of none is met, as with `every`.
# Happens:  both are met. A rule that is to warn of any of three causes, and has lost the three, warns of every case, and inside
#           `all` the empty `any` takes away nothing. In `not` it is turned round.
# In Skav:  not affected: routines have no rules of this kind.
# Source:   prioritizeAndRun in json-rules-engine/dist/rule.js; docs/rules.md of https://github.com/CacheControl/json-rules-engine
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-rules-engine@7.3.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';

console.log('json-rules-engine', JSON.parse(readFileSync('node_modules/json-rules-engine/package.json', 'utf8')).version);

async function fires(conditions) {
  const engine = new Engine([{ conditions, event: { type: 'warning' } }]);
  const { events } = await engine.run({ cause: 'routine', days: 40 });
  console.log(JSON.stringify(conditions), '=>', events.length === 1);
  return events.length === 1;
}
const cause = (value) => ({ fact: 'cause', operator: 'equal', value });
const late = { fact: 'days', operator: 'greaterThan', value: 30 };
assert.equal(await fires({ any: [cause('system'), cause('person')] }), false);
assert.equal(await fires({ any: [cause('system')] }), false);
assert.equal(await fires({ any: [] }), true);
assert.equal(await fires({ all: [late, { any: [] }] }), true);
assert.equal(await fires({ not: { any: [] } }), false);
assert.equal(await fires({ all: [] }), true);
JS
node probe.mjs
