#!/usr/bin/env bash
# GitHub's parser finds nothing wrong with a job that waits for one that does not exist.
#
# Expected: `parseWorkflow` reports what GitHub refuses; it reports an unknown event or permission, with its line.
# Happens:  it compares the file with a schema. Jobs and steps of the same id, what a job waits for, expressions and
#           schedules are looked at by `convertWorkflowTemplate`, which puts what it finds in the list that the first
#           step had already returned as empty.
# In Skav:  testing/github/runner/workflow-policy.test.ts asks actionlint too, which reports all of these.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @actions/workflow-parser@0.3.61
cat > probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// The package imports JSON without `type: 'json'`.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
const { version } = JSON.parse(readFileSync('node_modules/@actions/workflow-parser/package.json', 'utf8'));
console.log(`@actions/workflow-parser ${version}, node ${process.version}`);

async function errors(content) {
  const { context, value } = parseWorkflow({ name: 'a.yml', content }, new NoOperationTraceWriter());
  const parsed = context.errors.getErrors().length;
  await convertWorkflowTemplate(context, value);
  const all = context.errors.getErrors().map(({ message }) => message);
  console.log({ parsed, all });
  return [parsed, all.length];
}
const workflow = ({ on = 'push', lines = [], steps = ['run: make'] }) =>
  [
    `on: ${on}`,
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    ...lines.map((line) => `    ${line}`),
    '    steps:',
    ...steps.map((step) => `      - ${step}`),
    '',
  ].join('\n');
assert.deepEqual(await errors(workflow({})), [0, 0]);
assert.deepEqual(await errors(workflow({ on: 'pusk' })), [1, 1]);
assert.deepEqual(await errors(workflow({ lines: ['needs: test'] })), [0, 1]);
assert.deepEqual(await errors(workflow({ lines: ['if: startWith(github.ref, 1)'] })), [0, 1]);
assert.deepEqual(await errors(workflow({ on: '{ schedule: [{ cron: 0 25 * * * }] }' })), [0, 1]);
assert.deepEqual(await errors(workflow({ steps: ['{ id: a, run: make }', '{ id: a, run: make }'] })), [0, 1]);
JS
node probe.mjs
