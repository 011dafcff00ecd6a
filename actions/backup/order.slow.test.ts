import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { exampleReport } from '../../testing/report.ts';
import { NOON, temporaryFolder, testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { backUp } from './backup.ts';

/** Lets `script` (sh) run right after git has read all branches; `$COPY` is the copy, `$GIT` the real git. */
function afterReading(script: string): void {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const lines = [
    '#!/bin/sh',
    'set -e',
    `GIT=${git}`,
    'case "$*" in *"+refs/*:refs/*") COPY=$2 ;; *) exec $GIT "$@" ;; esac',
    '$GIT "$@"',
    script,
  ];
  writeFileSync(join(bin, 'git'), `${lines.join('\n')}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH']}`);
}

it('has a case that is accepted after git has read main and before it reads the branches', async () => {
  const service = await testService();
  const { id } = await submitForReceipt(service, exampleReport());
  const archive = join(service.data, 'cases.git');
  // What git then sees: main as it was, and no branch. The archive has the case on main.
  afterReading(
    `$GIT -C ${archive} update-ref refs/heads/main refs/heads/case/${id}
$GIT -C ${archive} update-ref -d refs/heads/case/${id}
$GIT -C "$COPY" update-ref -d refs/heads/case/${id}`,
  );
  const target = temporaryFolder();
  const { folder, backup } = await backUp(service.data, target, { isLocal: true, now: NOON });
  expect(backup.cases).toMatchObject({ main: 1, waiting: 0 });
  const names = execFileSync('git', [
    '-C',
    join(folder, 'cases.git'),
    'ls-tree',
    '-r',
    '--name-only',
    'main',
  ]);
  expect(names.toString()).toContain(`/${id}.yaml\n`);
});

it('has a report that leaves the outbox after git has read the archive', async () => {
  const service = await testService();
  await service.blobs.create('outbox/x', 'sealed');
  afterReading(`rm ${join(service.data, 'outbox/x')}`);
  const { folder } = await backUp(service.data, temporaryFolder(), { isLocal: true, now: NOON });
  expect(readdirSync(join(folder, 'outbox'))).toEqual(['x']);
  expect(readdirSync(join(service.data, 'outbox'))).toEqual([]);
});

it('is not done when git finds damage in the copy, and the earlier backup stays', async () => {
  const service = await testService();
  const target = temporaryFolder();
  await backUp(service.data, target, { isLocal: true, now: NOON });
  const before = readdirSync(target);
  afterReading(
    `chmod u+w "$COPY"/objects/pack/*
printf skav | dd of="$(ls "$COPY"/objects/pack/*.pack)" bs=1 seek=100 conv=notrunc status=none`,
  );
  await expect(backUp(service.data, target, { isLocal: true, now: NOON + 1000 })).rejects.toMatchObject({
    code: 'backup-archive-failed',
  });
  expect(readdirSync(target)).toEqual(before);
});
