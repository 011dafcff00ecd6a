#!/usr/bin/env bash
# In a stacked chart of Vega-Lite one unit without a number takes away the other units of that year.
#
# Expected: a number that is missing adds nothing to a sum, so the bars of the other units are there. They are when the chart has
#           the numbers themselves.
# Happens:  with `aggregate: 'sum'`, the usual form, the sum of the missing number alone is undefined, and all sums of the stack
#           become NaN: each bar of the year has a height of NaN, and is not drawn. In a chart of shares it is so wherever the
#           unit stands; otherwise when it is below the others. No warning is given.
# In Skav:  not affected: its charts are written as SVG by its own code, which says that a number is missing.
# Source:   https://github.com/vega/vega/issues/4216, where it is open
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts vega@6.4.0 vega-lite@6.5.0
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

for (const name of ['vega', 'vega-lite'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);

async function heights(aggregate, stack, missing) {
  const values = [
    { year: 2025, unit: 'Unga', cases: 1 },
    { year: 2025, unit: 'Vuxna', cases: 3 },
    { year: 2026, unit: 'Unga', cases: 5 },
    { year: 2026, unit: 'Vuxna', cases: 3 },
    ...(missing ? [{ year: 2026, unit: missing, cases: null }] : []),
  ];
  const { spec } = compile({
    data: { values },
    mark: 'bar',
    encoding: {
      x: { field: 'year', type: 'ordinal' },
      y: { ...(aggregate && { aggregate }), field: 'cases', type: 'quantitative', stack },
      color: { field: 'unit', type: 'nominal' },
    },
  });
  const view = new View(parse(spec), { renderer: 'none' });
  await view.runAsync();
  const bars = view.scenegraph().root.items[0].items.find(({ marktype }) => marktype === 'rect').items;
  const drawn = bars.map(({ datum, height }) => `${datum.year} ${datum.unit}: ${height}`);
  console.log({ aggregate, stack, missing }, drawn);
  return bars.filter(({ datum }) => datum.year === 2026).map(({ height }) => height > 0);
}
assert.deepEqual(await heights('sum', 'normalize', undefined), [true, true]);
assert.deepEqual(await heights(undefined, 'normalize', 'Äldre'), [true, true]);
assert.deepEqual(await heights('sum', 'normalize', 'Äldre'), [false, false]);
assert.deepEqual(await heights('sum', 'zero', 'Äldre'), [false, false]);
assert.deepEqual(await heights('sum', 'zero', 'Alla'), [true, true]);
JS
node probe.mjs
