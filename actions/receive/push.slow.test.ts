import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { readCase } from '../../core/case/read.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { fsck } from '../../testing/local-store.ts';
import { exampleReport } from '../../testing/report.ts';
import { associationFolder, temporaryFolder } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { doOrders } from '../command/do.ts';
import { eraseLocally } from '../erase/local.ts';
import { openService } from '../open-service.ts';
import { installHook } from './install.ts';

const known = exampleCase();
const moved: Case = {
  ...known,
  hantering: { fas: 'samordning', nivå: 1 },
  historik: [...known.historik, { datum: '2026-11-23', händelse: 'fas', till: 'samordning' }],
};
const pathOf = ({ id }: { id: string }) => `cases/2026/11/${id}.yaml`;
/** Where a case is in what is checked out: a report of today is in today's month. */
const pathAtHead = (id: string) =>
  git('ls-tree', '-r', '--name-only', 'HEAD')
    .split('\n')
    .find((path) => path.endsWith(`/${id}.yaml`)) ?? '';

/**
 * The folder of every test, always the same, as a service's is: the hook then finds what earlier pushes have kept. It has
 * an association, its archive with the hook, and a clone with a case on main.
 */
let folder: string;
let cases: string;
let archive: string;
let clone: string;
let waiting: string;
let start: string;

/** Runs git in the clone, without the network and without the machine's settings. */
function git(...args: string[]): string {
  return execFileSync(
    'git',
    ['-C', clone, '-c', 'user.name=Skav', '-c', 'user.email=skav@localhost', ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    },
  ).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
}
const put = (file: Case) => write(pathOf(file), writeCase(file));
const edit = (path: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(clone, path), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  write(path, after);
};

/** Commits everything and pushes. @returns what git printed, and the codes of the faults in it */
function push(...args: string[]): { accepted: boolean; codes: string[]; said: string } {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'Ändra');
  return pushAsIs(...args);
}

function pushAsIs(...args: string[]): { accepted: boolean; codes: string[]; said: string } {
  try {
    git('push', 'origin', ...args);
    return { accepted: true, codes: [], said: '' };
  } catch (error) {
    const said = (error as { stderr: string }).stderr;
    const codes = [...said.matchAll(/^remote: (.+):\d+:\d+ (\S+) /gm)].map(
      ([, file = '', code]) => `${file.replace(/.*\//, '')} ${code}`,
    );
    return { accepted: false, codes, said };
  }
}

/** What each test begins with a copy of. */
let prepared: string;
/** What pushes keep for the next one. */
let cache: string;

beforeAll(async () => {
  cache = temporaryFolder(afterAll);
  vi.stubEnv('SKAV_CACHE', cache);
  folder = join(temporaryFolder(afterAll), 'folder');
  cases = join(folder, 'cases');
  archive = join(folder, 'data/cases.git');
  clone = join(folder, 'data/clone');
  cpSync(associationFolder(afterAll), cases, { recursive: true });
  const service = await openService(cases, join(folder, 'data'));
  waiting = (await submitForReceipt(service, exampleReport())).id;
  await installHook(archive, cases);
  execFileSync('git', ['clone', '-q', archive, clone]);
  put(known);
  expect(push('HEAD:main')).toEqual({ accepted: true, codes: [], said: '' });
  start = git('rev-parse', 'HEAD');
  prepared = keep();
});

beforeEach(begin);

/** Empties the folder, and copies what is prepared to it. */
function begin(): void {
  vi.stubEnv('SKAV_CACHE', cache);
  rmSync(folder, { recursive: true, maxRetries: 5 });
  cpSync(prepared, folder, { recursive: true });
}

/** Copies the folder as it is. Returns the copy. */
function keep(): string {
  const copy = join(temporaryFolder(afterAll), 'copy');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

describe('a push to main', () => {
  it.each<[string, () => void, string[]]>([
    ['a step that its history tells', () => put(moved), []],
    [
      'the same in two commits',
      () => {
        put(moved);
        git('commit', '-qam', 'Flytta');
        put(exampleCase({ id: 'EX-2026-00000002', kvitto: `sha256:${'2'.repeat(64)}` }));
      },
      [],
    ],
    [
      'an unknown phase',
      () => edit(pathOf(known), 'fas: mottagen', 'fas: utredningg'),
      ['EX-2026-7K3MQ9TB.yaml unknown-code'],
    ],
    [
      'a phase without history',
      () => edit(pathOf(known), 'fas: mottagen', 'fas: samordning'),
      ['EX-2026-7K3MQ9TB.yaml history-phase', 'EX-2026-7K3MQ9TB.yaml change-unexplained'],
    ],
    [
      'other words of the reporter',
      () => edit(pathOf(known), 'Ingen fick besked.', 'Alla fick besked.'),
      ['EX-2026-7K3MQ9TB.yaml report-changed'],
    ],
    ['a file outside cases/', () => write('README.md', 'x'), ['README.md not-a-case']],
    ['a hidden file in cases/', () => write('cases/.gitattributes', 'x'), ['.gitattributes not-a-case']],
    ['a removed case', () => rmSync(join(clone, pathOf(known))), ['EX-2026-7K3MQ9TB.yaml case-deleted']],
    [
      'a copy of the settings',
      () => write('cases/association.yaml', 'namn: x\n'),
      ['association.yaml not-a-case'],
    ],
    [
      'a note of a removed case',
      () => write(`cases/borttagna/${'0'.repeat(64)}.yaml`, 'x'),
      [`${'0'.repeat(64)}.yaml note-changed`],
    ],
  ])('with %s', (_, change, expected) => {
    change();
    const { accepted, codes, said } = push('HEAD:main');
    expect({ accepted, codes }).toEqual({ accepted: expected.length === 0, codes: expected });
    if (!accepted) expect(said).toContain('Skav tar inte emot pushen.');
    expect(git('ls-remote', 'origin', 'main').slice(0, 40)).toBe(accepted ? git('rev-parse', 'HEAD') : start);
    expect(fsck(archive)).toBe('');
  });

  it('by force, or that removes it, is refused', () => {
    git('reset', '-q', '--hard', 'HEAD~1');
    expect(pushAsIs('--force', 'HEAD:main').codes).toEqual(['main main-forced']);
    expect(pushAsIs(':main').codes).toEqual(['main main-removed']);
    expect(git('ls-remote', 'origin', 'main').slice(0, 40)).toBe(start);
  });

  it('with a person in a message is refused, without a word of it', () => {
    git('commit', '-q', '--allow-empty', '-m', 'Ring 070-174 06 05');
    const { codes, said } = pushAsIs('HEAD:main');
    expect(codes).toEqual([expect.stringMatching(/^commit [0-9a-f]{12} identifies-/)]);
    expect(said).not.toContain('174 06');
  });

  it('with a link in place of a file is refused', () => {
    execFileSync('ln', ['-s', '/etc/hostname', join(clone, 'cases/2026/11/EX-2026-00000003.yaml')]);
    expect(push('HEAD:main').codes).toEqual(['EX-2026-00000003.yaml not-a-file']);
  });
});

describe('a push to a case’s branch', () => {
  beforeEach(() => git('checkout', '-q', '-B', 'x', `origin/case/${waiting}`));
  const path = () => pathAtHead(waiting);
  const branch = () => `HEAD:case/${waiting}`;

  it('with other words of the reporter is refused', () => {
    edit(path(), /beskrivning: .*/, 'beskrivning: Något helt annat hände.');
    expect(push(branch()).codes).toContain(`${waiting}.yaml report-changed`);
  });

  it('that moves it to another area is accepted, and one that does anything else with it is not', () => {
    const { case: file } = readCase(git('show', `HEAD:${path()}`));
    if (!file) throw new Error('unreadable');
    const context = { routine: exampleRoutine('hoglandet'), today: file.mottagen };
    const after = (orders: string) => {
      const done = carryOutOrders(file, orders, context);
      if (!done.ok) throw new Error(orders);
      return writeCase(done.file);
    };
    write(path(), after('/fas samordning'));
    expect(push(branch()).codes).toEqual([`${waiting}.yaml waits`]);
    git('reset', '-q', '--hard', 'HEAD~1');
    edit(path(), 'område: nassjo', 'område: aneby');
    expect(push(branch()).codes).toEqual([`${waiting}.yaml change-unexplained`]);
    git('reset', '-q', '--hard', 'HEAD~1');
    write(path(), after('/flytta aneby "Dit."'));
    expect(push(branch())).toEqual({ accepted: true, codes: [], said: '' });
  });

  it('with another file is refused', () => {
    put(exampleCase({ id: 'EX-2026-00000002', kvitto: `sha256:${'2'.repeat(64)}` }));
    expect(push(branch()).codes).toContain(`${waiting} case-other`);
  });

  it('by force is refused, and so is its removal while main does not have the case', () => {
    git('commit', '-q', '--amend', '-m', 'Om');
    expect(pushAsIs('--force', branch()).codes).toEqual([`${waiting} case-forced`]);
    expect(pushAsIs(`:case/${waiting}`).codes).toEqual([`${waiting} case-removed`]);
  });

  it('that takes the case in to main and removes the branch is accepted', () => {
    git('checkout', '-q', '-B', 'main', 'origin/main');
    git('merge', '-q', '--no-edit', `origin/case/${waiting}`);
    expect(pushAsIs('main', `:case/${waiting}`)).toEqual({ accepted: true, codes: [], said: '' });
  });
});

describe('a push from a clone that has a removed case', () => {
  let gone: string;
  beforeAll(async () => {
    begin();
    const data = join(folder, 'data');
    const service = await openService(cases, data);
    gone = (await submitForReceipt(service, exampleReport())).id;
    git('fetch', '-q');
    git('checkout', '-q', '-B', 'old', `origin/case/${gone}`);
    expect(await doOrders(service, gone, '/stopp personuppgift')).toMatchObject({ ok: true });
    await eraseLocally(data, join(data, '../cache'), gone);
    const before = prepared;
    prepared = keep();
    return () => {
      prepared = before;
    };
  });

  it('of the branch that it had is refused', () => {
    const { accepted, codes, said } = pushAsIs(`HEAD:case/${gone}`);
    expect({ accepted, codes }).toEqual({ accepted: false, codes: [`${gone}.yaml case-erased`] });
    expect(said).not.toContain('beskrivning');
  });

  it('under another branch, another id, or with a commit that takes it away again is refused', () => {
    expect(pushAsIs('HEAD:refs/heads/arbete').codes).toContain(`${gone}.yaml case-erased`);
    git('fetch', '-q');
    const text = git('show', `HEAD:${pathAtHead(gone)}`);
    git('checkout', '-q', '-B', 'x', 'origin/main');
    const other = 'EX-2026-00000005';
    write(pathOf({ id: other }), `${text.replaceAll(gone, other)}\n`);
    expect(push(`HEAD:case/${other}`).codes).toContain(`${other}.yaml case-erased`);
    expect(push('HEAD:main').codes).toContain(`${other}.yaml case-erased`);
    git('rm', '-q', pathOf({ id: other }));
    expect(push('HEAD:refs/heads/arbete').codes).toContain(`${other}.yaml case-erased`);
    expect(git('ls-remote', 'origin', 'refs/heads/arbete')).toBe('');
  });

  it('with other cases only is accepted', () => {
    git('fetch', '-q');
    git('checkout', '-q', '-B', 'x', 'origin/main');
    put(moved);
    expect(push('HEAD:main')).toEqual({ accepted: true, codes: [], said: '' });
    expect(git('cat-file', '-t', `origin/main:cases/borttagna`)).toBe('tree');
  });
});

it('tags and branches without anything in common with main are refused, other branches are not', () => {
  expect(pushAsIs('HEAD:refs/tags/t').codes).toEqual(['t ref-refused']);
  put(moved);
  expect(push('HEAD:refs/heads/arbete').accepted).toBe(true);
  git('checkout', '-q', '--orphan', 'eget');
  expect(push('eget').codes).toEqual(['eget no-base']);
});

it('no branch takes the name that the branches of cases begin with', () => {
  execFileSync('git', ['-C', archive, 'update-ref', '-d', `refs/heads/case/${waiting}`]);
  for (const from of ['HEAD', 'HEAD~1'])
    expect(pushAsIs(`${from}:refs/heads/case`).codes).toEqual(['case ref-folder']);
  expect(git('ls-remote', 'origin', 'case')).toBe('');
  execFileSync('git', ['-C', archive, 'update-ref', 'refs/heads/case', 'main']);
  expect(pushAsIs(':refs/heads/case').accepted).toBe(true);
});

describe('the hook', () => {
  const hook = () => join(archive, 'hooks/pre-receive');

  it('is made current at the next start, and is the same when nothing has changed', async () => {
    const text = readFileSync(hook(), 'utf8');
    await installHook(archive, cases);
    expect(readFileSync(hook(), 'utf8')).toBe(text);
    writeFileSync(hook(), text.replace(/'\/[^']+node'/g, "'/gone/node'"));
    expect(pushAsIs('HEAD:refs/heads/x').said).toContain('Skav har flyttats');
    await installHook(archive, cases);
    expect(readFileSync(hook(), 'utf8')).toBe(text);
  });

  it('checks with the association as it is now, and refuses everything while that has faults', () => {
    const file = join(cases, 'association.yaml');
    const before = readFileSync(file, 'utf8');
    expect(push('HEAD:refs/heads/x').accepted).toBe(true);
    writeFileSync(file, 'namn: x\n');
    expect(push('HEAD:refs/heads/x').said).toContain('Skav kunde inte granska pushen');
    writeFileSync(file, before);
    expect(push('HEAD:refs/heads/x').accepted).toBe(true);
    put(moved);
    writeFileSync(file, before.replaceAll('nassjo', 'annan'));
    expect(push('HEAD:main').codes).toContain(`${known.id}.yaml unknown-area`);
  });

  it('of an earlier version, which does not say where to keep things, keeps none', () => {
    const text = readFileSync(hook(), 'utf8');
    const earlier = text.replace(` '${cache}'\n`, '\n');
    expect(earlier).not.toBe(text);
    writeFileSync(hook(), earlier);
    const files = readdirSync(archive);
    put(moved);
    expect(push('HEAD:main')).toEqual({ accepted: true, codes: [], said: '' });
    expect(readdirSync(archive)).toEqual(files);
  });

  it('of the operator is left alone, with a line in the log', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    writeFileSync(hook(), '#!/bin/sh\nexit 0\n');
    await installHook(archive, cases);
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
    expect(logged.mock.calls.join()).toContain('hook-other');
  });
});
