import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { receiptHash } from '../../core/receipt.ts';
import { git } from '../../testing/local-store.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { readWaitingCases } from '../review/review.ts';
import { followCase } from './follow.ts';

it.each(['commit', 'tree'])('a waiting case whose %s is missing stops only itself', async (kind) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const service = await testService();
  const gitdir = join(service.data, 'cases.git');
  const [bad, good] = [
    await submitForReceipt(service, exampleReport()),
    await submitForReceipt(service, exampleReport()),
  ];
  const ref = join(gitdir, 'refs/heads/case', bad.id);
  if (kind === 'commit') writeFileSync(ref, `${'1'.repeat(40)}\n`);
  else {
    // A commit on a tree that there is not.
    const raw = git(gitdir, 'cat-file', 'commit', `case/${bad.id}`).replace(
      /^tree .*/,
      `tree ${'1'.repeat(40)}`,
    );
    writeFileSync(join(service.data, 'raw'), `${raw}\n`);
    const oid = git(gitdir, 'hash-object', '-t', 'commit', '-w', '--literally', join(service.data, 'raw'));
    rmSync(join(service.data, 'raw'));
    writeFileSync(ref, `${oid}\n`);
  }
  const snapshot = await service.store.snapshot();
  expect(snapshot.waiting.map(({ id }) => id)).toEqual([good.id]);
  expect(snapshot.unreadable).toEqual([bad.id]);
  expect(await followCase(service, await receiptHash(good.kod))).toMatchObject({ id: good.id });
  // Its own reporter does not get the answer that there is no such case, or that nothing has happened.
  await expect(followCase(service, await receiptHash(bad.kod))).rejects.toMatchObject({ code: 'damaged' });
  expect(
    (await readWaitingCases(service)).map(({ id, file }) => [id, file !== undefined]).toSorted(),
  ).toEqual(
    [
      [bad.id, false],
      [good.id, true],
    ].toSorted(),
  );
  expect(logged.mock.calls.flat().filter((line) => String(line).includes('branch-unreadable'))).toHaveLength(
    1,
  );
});
