import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import { noStore } from '../../adapters/store/no-store.ts';
import { receiptHash } from '../../core/receipt.ts';
import { BLOB_STORES } from '../../testing/blob-stores.ts';
import { git, loseObject } from '../../testing/local-store.ts';
import { entry } from '../../testing/outbox.ts';
import { exampleReport } from '../../testing/report.ts';
import { temporaryFolder, testService } from '../../testing/service.ts';
import { submitForReceipt } from '../../testing/submit.ts';
import { followCase } from '../follow/follow.ts';
import { submitBody } from '../submit/submit.ts';
import { recordJob } from './jobs.ts';
import { openOutbox } from './outbox.ts';
import { serviceHealth } from './service-health.ts';

const HEALTHY = {
  väntar: 0,
  äldstaMinuter: 0,
  döda: 0,
  hållna: 0,
  trasiga: 0,
  avvisade: expect.any(Number),
  ledigtMB: expect.any(Number),
  svepMinuter: null,
  leveransMinuter: null,
  oläsliga: 0,
  oläsligaÄrenden: [],
  larm: [],
};

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
});

const full = () => Promise.reject(Object.assign(new Error('Karin'), { code: 'ENOSPC' }));

describe('the health of the service', () => {
  it.each(Object.entries(BLOB_STORES))('is good, and leaves nothing behind: %s', async (_name, open) => {
    const { blobs } = await open();
    const service = { ...(await testService()), blobs };
    for (let round = 0; round < 2; round++)
      expect(await serviceHealth(service)).toEqual({ status: 200, body: HEALTHY });
    expect(await blobs.list('probe')).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('is good when several ask at once, and after a crash between the two steps', async () => {
    const service = await testService();
    await service.blobs.write('probe/health', 'x');
    const answers = await Promise.all(Array.from({ length: 8 }, () => serviceHealth(service)));
    for (const answer of answers) expect(answer).toEqual({ status: 200, body: HEALTHY });
    expect(await service.blobs.list('probe')).toEqual([]);
  });

  it.each<[string, Partial<BlobStore>]>([
    ['create', { create: full }],
    ['write and create', { write: full, create: async () => false }],
  ])('is 503 when the outbox takes no report: %s', async (_name, broken) => {
    const service = await testService();
    await service.outbox.put(entry());
    const { status, body } = await serviceHealth({ ...service, blobs: { ...service.blobs, ...broken } });
    expect({ status, body }).toEqual({ status: 503, body: { ...HEALTHY, väntar: 1, larm: ['utkorgen'] } });
    expect(logged).toEqual([
      expect.stringMatching(/ error outbox-unwritable Utkorgen går inte att skriva till: ENOSPC$/),
    ]);
  });

  it('is 503 when the folder of the outbox cannot be written to', async () => {
    const folder = temporaryFolder();
    const blobs = directoryBlobStore(folder);
    // A file where a folder was.
    rmSync(join(folder, 'scratch'), { recursive: true });
    writeFileSync(join(folder, 'scratch'), '');
    expect(await serviceHealth({ ...(await testService()), blobs })).toMatchObject({
      status: 503,
      body: { larm: ['utkorgen'] },
    });
  });

  it('is 503 without numbers when the outbox cannot be counted', async () => {
    const service = await testService();
    const { status, body } = await serviceHealth({ ...service, blobs: { ...service.blobs, list: full } });
    expect(status).toBe(503);
    expect(Object.keys(body)).toEqual(Object.keys(HEALTHY));
    expect(body).toMatchObject({ väntar: null, larm: ['utkorgen'] });
  });

  it.each([
    ['does not answer', { version: () => Promise.reject(new StoreError('unreachable')) }],
    ['is not set up', noStore()],
  ])('is 200 with an alarm when the store %s, since reports are kept', async (_name, broken) => {
    const service = await testService();
    const down = { ...service, store: { ...service.store, ...broken } };
    expect(await serviceHealth(down)).toEqual({
      status: 200,
      body: { ...HEALTHY, oläsliga: null, larm: ['arkivet'] },
    });
    expect(logged).toHaveLength(1);
  });

  it('has an alarm when the disk is nearly full, and knows nothing of the disk of a host', async () => {
    const { freeSpace: _, ...service } = await testService();
    const health = async (bytes: number) =>
      (await serviceHealth({ ...service, freeSpace: async () => bytes })).body;
    const limit = 250 * 1024 * 1024;
    expect(await health(limit)).toMatchObject({ ledigtMB: 250, larm: [] });
    expect(await health(limit - 1)).toMatchObject({ ledigtMB: 249, larm: ['disken'] });
    expect((await serviceHealth(service)).body).toMatchObject({ ledigtMB: null, larm: [] });
    const unknown = await serviceHealth({ ...service, freeSpace: full });
    expect(unknown).toMatchObject({ status: 200, body: { ledigtMB: null, larm: [] } });
  });

  it.each([
    ['svep', 'svepet', 180, 'svepMinuter'],
    ['leverans', 'leveransen', 10, 'leveransMinuter'],
  ] as const)(
    'has an alarm when the job %s has not been done for too long',
    async (job, alarm, limit, field) => {
      const service = await testService();
      await recordJob(service, job);
      const after = async (minutes: number, started = 0) => {
        const now = () => service.now() + minutes * 60_000;
        return (await serviceHealth({ ...service, now }, started)).body;
      };
      expect(await after(limit)).toMatchObject({ [field]: limit, larm: [] });
      expect(await after(limit + 1)).toMatchObject({ [field]: limit + 1, larm: [alarm] });
      // Just started after a long stop, and with a clock that was set back.
      expect((await after(9_999, service.now() + 9_998 * 60_000)).larm).toEqual([]);
      expect(await after(-60)).toMatchObject({ [field]: 0, larm: [] });
      await recordJob({ ...service, now: () => service.now() + 9_999 * 60_000 }, job);
      expect((await after(9_999)).larm).toEqual([]);
    },
  );

  it('counts the reports that could be stored nowhere', async () => {
    const service = await testService();
    const before = (await serviceHealth(service)).body.avvisade;
    const blobs = { ...service.blobs, create: full };
    const outbox = openOutbox(blobs, service);
    const broken = { ...service, outbox, store: noStore() };
    expect(await submitBody(broken, exampleReport(), { key: 'a' })).toMatchObject({ status: 503 });
    expect((await serviceHealth(service)).body.avvisade).toBe(before + 1);
  });

  it('has an alarm while the settings in the folder have faults', async () => {
    const service = await testService();
    const { body } = await serviceHealth({ ...service, settingsError: new Error('Karin') });
    expect(body).toEqual({ ...HEALTHY, larm: ['inställningar'] });
  });

  it('names a waiting case whose commit is gone, and one whose text is, until they are back', async () => {
    const service = await testService();
    const gitdir = join(service.data, 'cases.git');
    const backup = join(temporaryFolder(), 'backup.git');
    const branch = await submitForReceipt(service, exampleReport());
    const blob = await submitForReceipt(service, exampleReport());
    const good = await submitForReceipt(service, exampleReport());
    git(gitdir, 'clone', '-q', '--mirror', '--no-local', gitdir, backup);
    loseObject(gitdir, git(gitdir, 'rev-parse', `case/${branch.id}`));
    const path = (await service.store.snapshot()).waiting.find(({ id }) => id === blob.id)?.oid ?? '';
    loseObject(gitdir, path);
    // No one has asked for the second one yet, and its branch is whole.
    expect((await serviceHealth(service)).body).toEqual({
      ...HEALTHY,
      oläsliga: 1,
      oläsligaÄrenden: [branch.id],
      larm: ['ärenden'],
    });
    await followCase(service, await receiptHash(blob.kod)).catch(() => {});
    const both = { oläsliga: 2, oläsligaÄrenden: [branch.id, blob.id].toSorted(), larm: ['ärenden'] };
    expect(await serviceHealth(service)).toEqual({ status: 200, body: { ...HEALTHY, ...both } });
    expect(await followCase(service, await receiptHash(good.kod))).toMatchObject({ id: good.id });
    // As docs/drift.md tells.
    git(gitdir, 'fetch', '-q', '--refetch', backup, `case/${branch.id}`, `case/${blob.id}`);
    expect(await serviceHealth(service)).toEqual({ status: 200, body: HEALTHY });
    for (const { id, kod } of [branch, blob])
      expect(await followCase(service, await receiptHash(kod))).toMatchObject({ id });
  });

  it.each([false, true])('forgets a case that is back, its receipt known: %s', async (isKnown) => {
    const service = await testService();
    const { id, kod } = await submitForReceipt(service, exampleReport());
    const hash = await receiptHash(kod);
    await service.blobs.remove(`done/${hash}`);
    if (isKnown) await followCase(service, hash);
    const [file] = (await service.store.snapshot()).waiting;
    const restore = loseObject(join(service.data, 'cases.git'), file?.oid ?? '');
    await followCase(service, hash).catch(() => {});
    expect((await serviceHealth(service)).body).toMatchObject({ oläsligaÄrenden: [id], larm: ['ärenden'] });
    restore();
    expect(await serviceHealth(service)).toEqual({ status: 200, body: HEALTHY });
    expect(await followCase(service, hash)).toMatchObject({ id });
  });

  it('names 20 unreadable cases at most, and counts all', async () => {
    const service = await testService();
    mkdirSync(join(service.data, 'cases.git/refs/heads/case'));
    for (let i = 0; i < 25; i++)
      writeFileSync(
        join(service.data, 'cases.git/refs/heads/case', `EX-2026-000000${i + 10}`),
        `${'1'.repeat(40)}\n`,
      );
    const { body } = await serviceHealth(service);
    expect(body).toMatchObject({ oläsliga: 25, larm: ['ärenden'] });
    expect(body.oläsligaÄrenden).toHaveLength(20);
  });

  it('does not list the cases where the web answers from what is published', async () => {
    const service = await testService();
    const snapshot = () => Promise.reject(new Error('not here'));
    const { body } = await serviceHealth({
      ...service,
      store: { ...service.store, snapshot },
      readPublishedStatus: async () => undefined,
    });
    expect(body).toEqual({ ...HEALTHY, oläsliga: null });
  });

  it('has an alarm when the newest commit of the store is gone', async () => {
    const service = await testService();
    const gitdir = join(service.data, 'cases.git');
    const tip = git(gitdir, 'rev-parse', 'main');
    const restore = loseObject(gitdir, tip);
    expect(await serviceHealth(service)).toMatchObject({ status: 200, body: { larm: ['arkivet'] } });
    restore();
    expect(await serviceHealth(service)).toEqual({ status: 200, body: HEALTHY });
  });
});
