import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './service.ts';

const MODULE = join(import.meta.dirname, 'temporary-root.ts');

/** Runs a script that uses a root in `folder`, as a runner of tests does, and returns what it prints. */
function run(folder: string, script: string, memory = join(folder, 'nowhere')): string {
  const { SKAV_TEST_TMPDIR: _root, ...env } = process.env;
  const source = `import { useTemporaryRoot } from '${MODULE}'; useTemporaryRoot('${memory}'); ${script}`;
  const args = ['--input-type=module-typescript', '-e', source];
  return execFileSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const LEAVE_FOLDER = `import { mkdtempSync } from 'node:fs'; import { tmpdir } from 'node:os';
  process.stdout.write(mkdtempSync(tmpdir() + '/skav-'));`;

it('removes what tests leave in the temporary folder when the run ends, also when it fails', () => {
  const folder = temporaryFolder();
  const left = run(folder, LEAVE_FOLDER);
  expect(left).toContain(`${folder}/skav-test-`);
  expect(() => run(folder, `${LEAVE_FOLDER} throw new Error();`)).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

it('removes the folder of a run that was killed, and no other', () => {
  const folder = temporaryFolder();
  const kill = `process.kill(process.pid, 'SIGKILL');`;
  expect(() => run(folder, kill)).toThrow();
  const [killed = ''] = readdirSync(folder);
  const others = [`skav-test-${process.pid}-a`, 'skav-test-', 'skav-other'];
  for (const name of others) mkdirSync(join(folder, name));
  run(folder, '');
  expect(killed).not.toBe('');
  expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());
});

it('is in memory where there is room, and else in the folder of the system', () => {
  const [memory, system] = [temporaryFolder(), temporaryFolder()];
  expect(run(system, LEAVE_FOLDER, memory)).toContain(`${memory}/skav-test-`);
  expect(run(system, LEAVE_FOLDER, '/proc')).toContain(`${system}/skav-test-`);
  expect([memory, system].flatMap((folder) => readdirSync(folder))).toEqual([]);
});

it('is in use here', () => {
  expect(basename(tmpdir())).toMatch(/^skav-test-\d+-/);
  expect(existsSync(tmpdir())).toBe(true);
});
