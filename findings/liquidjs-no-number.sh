#!/usr/bin/env bash
# In a template of liquidjs a case that has no number of days has been answered within 30 days.
#
# Expected: in Liquid nil is neither less nor greater than a number, so `{% if case.days <= 30 %}` is not so. liquidjs lists how it
#           differs from the Liquid of Ruby, and this is not in the list.
# Happens:  null is compared as 0 is: it is less than 30, at most 30 and at least 0. A value that is missing is not. So data that
#           has come as JSON, or out of YAML with an empty key, gives another page than data without the key.
# In Skav:  not affected: its texts are made by functions.
# Source:   https://liquidjs.com/tutorials/differences.html; test_zero_lq_or_equal_one_involving_nil in Shopify's Liquid
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts liquidjs@10.30.1
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';

console.log('liquidjs', JSON.parse(readFileSync('node_modules/liquidjs/package.json', 'utf8')).version);

const liquid = new Liquid();
function answers(data) {
  const result = ['< 30', '<= 30', '>= 0', '> 30'].map((test) =>
    liquid.parseAndRenderSync(`{% if case.days ${test} %}yes{% else %}no{% endif %}`, { case: data }),
  );
  console.log(data, result.join(' '));
  return result;
}
assert.deepEqual(answers({ days: 14 }), ['yes', 'yes', 'yes', 'no']);
assert.deepEqual(answers({}), ['no', 'no', 'no', 'no']);
assert.deepEqual(answers({ days: null }), ['yes', 'yes', 'yes', 'no']);
JS
node probe.mjs
