import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeCase } from '../../core/case/write.ts';
import { UPGRADE_TEXTS } from '../../core/texts/upgrade.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { parseFaults } from '../../testing/github/runner/parser.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';
import { upgrade, workflowsBehind } from './upgrade.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SOURCE = 'https://git.example/skav.git';

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(root: string): string {
  git(root, 'add', '--all');
  git(root, 'commit', '-q', '-m', 'x');
  return git(root, 'rev-parse', 'HEAD');
}

/** A checkout of Skav, as far as an upgrade reads it: its workflows. `change` makes another version of it. */
function codeRepository() {
  const code = temporaryFolder();
  git(code, 'init', '-q', '-b', 'main');
  cpSync(join(PROJECT, '.github'), join(code, '.github'), { recursive: true });
  put(code, 'cases/2026/01/EX-2026-AAAAAAAA.yaml', 'the example\n');
  return {
    code,
    first: commit(code),
    change(files: Record<string, string | undefined>): string {
      for (const [path, text] of Object.entries(files))
        if (text === undefined) rmSync(join(code, path));
        else put(code, path, text);
      return commit(code);
    },
  };
}

/** An association's repository with its own case and its own workflow. */
function associationRepository(): string {
  const root = temporaryFolder();
  git(root, 'init', '-q', '-b', 'main');
  cpSync(associationFolder(), join(root, 'cases'), { recursive: true });
  put(root, 'cases/2026/11/EX-2026-7K3MQ9TB.yaml', writeCase(exampleCase()));
  put(root, '.github/workflows/eget.yml', 'on: workflow_dispatch\njobs: {}\n');
  commit(root);
  return root;
}

const noFaults = async () => 0;
const tracked = (root: string) => git(root, 'ls-files').split('\n');
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

describe('the repository of an association', () => {
  it('goes through two versions with its own cases, without a conflict and without an example', async () => {
    const { code, first, change } = codeRepository();
    const root = associationRepository();
    const own = git(root, 'rev-parse', 'HEAD:cases');
    expect(await upgrade({ code, target: root, source: SOURCE, check: noFaults })).toMatchObject({
      from: undefined,
      to: first,
    });
    expect(git(root, 'diff', '--cached', '--diff-filter=MD', '--name-only')).toBe('');
    commit(root);
    expect(git(root, 'rev-parse', 'HEAD:skav')).toBe(first);
    expect(tracked(root).filter((path) => path.startsWith('cases/'))).toContain(
      'cases/2026/11/EX-2026-7K3MQ9TB.yaml',
    );

    // The association works on, and a new version changes a workflow, adds one and drops one.
    put(root, '.github/CODEOWNERS', '* @exempel/forvaltare\n');
    const theirs = '[submodule "eget"]\n\tpath = eget\n\turl = https://git.example/eget.git\n';
    put(root, '.gitmodules', `${read(root, '.gitmodules')}${theirs}`);
    commit(root);
    const sweep = read(code, '.github/workflows/sweep.yml');
    const second = change({
      '.github/workflows/sweep.yml': sweep.replace("'37 3 * * *'", "'38 3 * * *'"),
      '.github/workflows/ny.yml': sweep.replace('name: genomgång', 'name: ny'),
      '.github/workflows/status.yml': undefined,
    });
    expect(await upgrade({ code, target: root, check: noFaults })).toEqual({
      from: first,
      to: second,
      changed: expect.arrayContaining([
        '.github/workflows/ny.yml',
        '.github/workflows/status.yml',
        '.github/workflows/sweep.yml',
      ]),
    });
    const upgraded = commit(root);
    expect(git(root, 'rev-parse', 'HEAD:skav')).toBe(second);
    expect(read(root, '.github/workflows/sweep.yml')).toContain("'38 3 * * *'");
    expect(read(root, '.gitmodules')).toContain(theirs);
    expect(read(root, '.gitmodules').split(SOURCE)).toHaveLength(2);
    expect(read(root, '.github/CODEOWNERS')).toBe('* @exempel/forvaltare\n');
    expect(readdirSync(join(root, '.github/workflows')).sort()).toEqual(
      [
        ...readdirSync(join(code, '.github/workflows')).filter((name) => name !== 'ci.yml'),
        'eget.yml',
      ].sort(),
    );
    expect(git(root, 'rev-parse', 'HEAD:cases')).toBe(own);
    expect(tracked(root).join()).not.toContain('AAAAAAAA');

    const { changed, to } = await upgrade({ code, target: root, check: noFaults });
    expect({ changed, to }).toEqual({ changed: [], to: second });
    expect(git(root, 'status', '--porcelain', '--ignore-submodules=all')).toBe('');

    // It can be undone.
    git(root, 'revert', '--no-edit', upgraded);
    expect(git(root, 'rev-parse', 'HEAD:skav')).toBe(first);
    expect(git(root, 'rev-parse', 'HEAD~2^{tree}')).not.toBe(git(root, 'rev-parse', 'HEAD~1^{tree}'));
    expect(git(root, 'rev-parse', 'HEAD^{tree}')).toBe(git(root, 'rev-parse', 'HEAD~2^{tree}'));
  });

  it('is red while only the version has changed, as when Dependabot does it, and says what to do', async () => {
    const { code, change } = codeRepository();
    const root = associationRepository();
    await upgrade({ code, target: root, source: SOURCE, check: noFaults });
    commit(root);
    expect(workflowsBehind(code, root)).toEqual([]);
    const sweep = read(code, '.github/workflows/sweep.yml');
    change({
      '.github/workflows/sweep.yml': sweep.replace('timeout-minutes: 50', 'timeout-minutes: 40'),
      '.github/workflows/alarm.yml': undefined,
      'README.md': 'en ny version\n',
    });
    const behind = ['.github/workflows/alarm.yml', '.github/workflows/sweep.yml'];
    expect(workflowsBehind(code, root).toSorted()).toEqual(behind);
    expect(git(root, 'status', '--porcelain', '--ignore-submodules=all')).toBe('');
    expect(UPGRADE_TEXTS.behind(behind)).toContain('Slå inte ihop');
    await upgrade({ code, target: root, source: SOURCE, check: noFaults });
    expect(workflowsBehind(code, root)).toEqual([]);
  });

  it('has workflows that check the code out and run it on its cases', async () => {
    const { code } = codeRepository();
    const root = associationRepository();
    await upgrade({ code, target: root, source: SOURCE, check: noFaults });
    for (const name of readdirSync(join(root, '.github/workflows'))) {
      if (name === 'eget.yml') continue;
      const text = read(root, `.github/workflows/${name}`);
      expect(parseFaults(name, text)).toEqual([]);
      const { jobs } = parse(text) as {
        jobs: Record<string, { defaults: object; env: object; steps: { uses?: string; with?: object }[] }>;
      };
      for (const { defaults, env, steps } of Object.values(jobs)) {
        expect(defaults).toEqual({ run: { 'working-directory': 'skav' } });
        expect(env).toMatchObject({ SKAV_CASES: '../cases' });
        const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
        expect(checkouts.length).toBeGreaterThan(0);
        for (const one of checkouts) expect(one.with).toMatchObject({ submodules: true });
      }
    }
  });

  it('is as before when the new version finds a fault in its folder', async () => {
    const { code, change } = codeRepository();
    const root = associationRepository();
    await upgrade({ code, target: root, source: SOURCE, check: noFaults });
    commit(root);
    change({ '.github/workflows/ny.yml': read(code, '.github/workflows/sweep.yml') });
    const before = { tree: git(root, 'write-tree'), files: tracked(root) };
    const failing = upgrade({ code, target: root, check: async () => 3 });
    await expect(failing).rejects.toMatchObject({
      code: 'upgrade-faults',
      message: expect.stringContaining('3 fel'),
    });
    expect({ tree: git(root, 'write-tree'), files: tracked(root) }).toEqual(before);
    expect(git(root, 'status', '--porcelain', '--ignore-submodules=all')).toBe('');
  });

  it('keeps a workflow of its own that has the name of one of ours, and says what to do', async () => {
    const { code, change } = codeRepository();
    const root = associationRepository();
    const own = 'on: workflow_dispatch\njobs: {}\n';
    put(root, '.github/workflows/sweep.yml', own);
    commit(root);
    const first = upgrade({ code, target: root, source: SOURCE, check: noFaults });
    await expect(first).rejects.toMatchObject({
      code: 'upgrade-own-workflow',
      message: expect.stringContaining('sweep.yml'),
    });
    expect(git(root, 'status', '--porcelain')).toBe('');
    git(root, 'mv', '.github/workflows/sweep.yml', '.github/workflows/var-egen.yml');
    commit(root);
    await upgrade({ code, target: root, source: SOURCE, check: noFaults });
    commit(root);
    // The same for a name that is new in a later version.
    change({ '.github/workflows/eget.yml': read(code, '.github/workflows/sweep.yml') });
    const second = upgrade({ code, target: root, check: noFaults });
    await expect(second).rejects.toMatchObject({ code: 'upgrade-own-workflow' });
    expect(git(root, 'status', '--porcelain', '--ignore-submodules=all')).toBe('');
    expect(read(root, '.github/workflows/eget.yml')).toBe(own);
    expect(read(root, '.github/workflows/var-egen.yml')).toBe(own);
  });

  it.each([
    ['no-folder', (root: string) => rmSync(join(root, 'cases'), { recursive: true }), {}],
    ['not-clean', (root: string) => put(root, 'cases/2026/11/nytt.yaml', ''), {}],
    ['no-source', () => {}, { source: 'git@example.org:skav' }],
    ['no-source', () => {}, { source: '--upload-pack=x' }],
    ['no-repository', (root: string) => rmSync(join(root, '.git'), { recursive: true }), {}],
  ])('is not touched when it cannot be upgraded: %s', async (reason, spoil, options) => {
    const { code } = codeRepository();
    const root = associationRepository();
    spoil(root);
    const files = readdirSync(root, { recursive: true }).filter((path) => !String(path).startsWith('.git/'));
    const failing = upgrade({ code, target: root, source: SOURCE, check: noFaults, ...options });
    await expect(failing).rejects.toMatchObject({ code: `upgrade-${reason}` });
    expect(
      readdirSync(root, { recursive: true }).filter((path) => !String(path).startsWith('.git/')),
    ).toEqual(files);
  });

  it('needs code that is a version', async () => {
    const { code } = codeRepository();
    put(code, '.github/workflows/sweep.yml', 'on: push\n');
    const target = associationRepository();
    await expect(upgrade({ code, target, source: SOURCE, check: noFaults })).rejects.toMatchObject({
      code: 'upgrade-code-changed',
    });
    rmSync(join(code, '.git'), { recursive: true });
    await expect(upgrade({ code, target, source: SOURCE, check: noFaults })).rejects.toMatchObject({
      code: 'upgrade-code-unknown',
    });
  });

  it('is named in the command, and one that is not there gets a sentence', async () => {
    expect(await main(['upgrade'])).toBe(2);
    expect(await main(['upgrade', join(temporaryFolder(), 'borta')])).toBe(1);
  });
});
