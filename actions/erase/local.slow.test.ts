import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { receiptHash } from '../../core/receipt.ts';
import { fsck, git } from '../../testing/local-store.ts';
import { exampleReport } from '../../testing/report.ts';
import { testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { doOrders } from '../command/do.ts';
import { followCase } from '../follow/follow.ts';
import { drain } from '../outbox/drain.ts';
import { acceptCase } from '../review/review.ts';
import { eraseLocally } from './local.ts';

const WORDS = 'Ett ord som bara står här: kvarglömdhet.';
const slip = () => exampleReport({ beskrivning: WORDS });

/** The contents of all objects, also of those that no branch has. */
const everything = (gitdir: string): string =>
  git(gitdir, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)')
    .split('\n')
    .filter((line) => line.endsWith(' blob'))
    .map((line) => git(gitdir, 'cat-file', 'blob', line.slice(0, 40)))
    .join('\n');

async function setUp() {
  const service = await testService();
  const gitdir = join(service.data, 'cases.git');
  const cache = join(service.data, '..', 'cache');
  return { service, gitdir, erase: (id: string) => eraseLocally(service.data, cache, id), cache };
}

it('erases an accepted case everywhere, while the service takes in reports, and nothing else', async () => {
  const { service, gitdir, erase, cache } = await setUp();
  const before = await submitForReceipt(service, exampleReport());
  await acceptCase(service, before.id);
  const { id, kod } = await submitForReceipt(service, slip());
  await acceptCase(service, id);
  await doOrders(service, id, '/diarie "2026:17"');
  await doOrders(service, before.id, '/diarie "2026:18"');
  const waiting = await submitForReceipt(service, exampleReport());
  // A waiting case of which the branch has the file in its history, and what killed processes have left.
  expect(git(gitdir, 'log', '--format=%h', `case/${waiting.id}`, '--', `cases/2026/11/${id}.yaml`)).not.toBe(
    '',
  );
  for (const folder of [join(service.data, 'scratch'), join(gitdir, 'skav')]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'left'), WORDS);
    utimesSync(join(folder, 'left'), 1_000_000_000, 1_000_000_000);
  }
  mkdirSync(join(cache, 'check'), { recursive: true });
  writeFileSync(join(cache, 'check/2026.json'), id);
  await expect(erase(id)).rejects.toMatchObject({ code: 'erase-not-removed' });
  expect(everything(gitdir)).toContain(WORDS);

  const told = git(gitdir, 'log', '--format=%s', 'main', '--', `cases/2026/11/${before.id}.yaml`);
  const text = await service.store.read(`cases/2026/11/${before.id}.yaml`);
  expect(await doOrders(service, id, '/stopp personuppgift')).toMatchObject({ ok: true });
  let isOver = false;
  const meanwhile: string[] = [];
  const submitting = Promise.all(
    [1, 2, 3, 4].map(async () => {
      while (!isOver) meanwhile.push((await submitForReceipt(service, exampleReport())).id);
    }),
  );
  const erased = await erase(id);
  isOver = true;
  await submitting;

  expect(erased).toMatchObject({ versions: 3 });
  expect(erased.commits).toBeGreaterThanOrEqual(3);
  expect(everything(gitdir)).not.toContain(WORDS);
  expect(git(gitdir, 'log', '--all', '--format=%h', '--', `cases/2026/11/${id}.yaml`)).toBe('');
  for (const folder of ['scratch', 'cases.git/skav'])
    expect(readdirSync(join(service.data, folder))).not.toContain('left');
  expect(readdirSync(join(cache, 'check'))).toEqual([]);
  expect(fsck(gitdir)).toBe('');
  expect(git(gitdir, 'for-each-ref', 'refs/skav-erase')).toBe('');

  expect(await service.store.read(`cases/2026/11/${before.id}.yaml`)).toBe(text);
  expect(git(gitdir, 'log', '--format=%s', 'main', '--', `cases/2026/11/${before.id}.yaml`)).toBe(told);
  expect((await drain(service, { all: true })).failed).toEqual([]);
  const all = new Set(await service.store.waiting());
  expect([waiting.id, ...meanwhile].filter((one) => !all.has(one))).toEqual([]);
  expect(meanwhile.length).toBeGreaterThan(0);
  await acceptCase(service, waiting.id);
  expect(await followCase(service, await receiptHash(kod))).toMatchObject({ borttagen: expect.anything() });
  expect(await erase(id)).toEqual({ commits: 0, versions: 0, files: 0 });
});

it('erases a case that was never accepted, with what of it waits or is sealed', async () => {
  const { service, gitdir, erase } = await setUp();
  const { id, kod } = await submitForReceipt(service, slip());
  const hash = await receiptHash(kod);
  await doOrders(service, id, '/stopp personuppgift');
  for (const key of [`outbox/${hash}`, `broken/${hash}`, `contacts/${id}`, `links/${id}.${hash}`])
    await service.blobs.write(key, 'x');
  expect(await erase(id)).toMatchObject({ commits: 0, versions: 1, files: 4 });
  expect(everything(gitdir)).not.toContain(WORDS);
  for (const folder of ['outbox', 'broken', 'contacts', 'links'])
    expect(await service.blobs.list(folder)).toEqual([]);
  expect(fsck(gitdir)).toBe('');
});
