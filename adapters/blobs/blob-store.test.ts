import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLOB_STORES } from '../../testing/blob-stores.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { directoryBlobStore } from './directory.ts';

describe.each(Object.entries(BLOB_STORES))('a blob store: %s', (_name, open) => {
  it('keeps a text until it is removed, and returns it to every reader', async () => {
    const { blobs, reopen } = await open();
    expect(await blobs.create('outbox/a1', 'två\nrader')).toBe(true);
    expect(await blobs.create('outbox/a1', 'annat')).toBe(false);
    expect(await reopen().read('outbox/a1')).toBe('två\nrader');
    await blobs.write('outbox/a1', 'annat');
    expect(await reopen().read('outbox/a1')).toBe('annat');
    await blobs.write('outbox/a1', 'hastigt', { isDurable: false });
    expect(await reopen().read('outbox/a1')).toBe('hastigt');
    expect(await blobs.list('outbox')).toEqual(['a1']);
    await blobs.remove('outbox/a1');
    await blobs.remove('outbox/a1');
    expect(await reopen().read('outbox/a1')).toBeUndefined();
    expect(await blobs.create('outbox/a1', 'på nytt')).toBe(true);
  });

  it('lists the names in one folder with a prefix, sorted', async () => {
    const { blobs } = await open();
    expect(await blobs.list('days')).toEqual([]);
    for (const key of ['days/2026-11-23.a', 'days/2026-11-22.b', 'days/2026-11-22.a', 'done/2026-11-22.c'])
      await blobs.write(key, '');
    expect(await blobs.list('days')).toEqual(['2026-11-22.a', '2026-11-22.b', '2026-11-23.a']);
    expect(await blobs.list('days', '2026-11-22.')).toEqual(['2026-11-22.a', '2026-11-22.b']);
  });

  it('lets exactly one of many parallel calls create a text', async () => {
    const { blobs, reopen } = await open();
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? blobs : reopen()).create('outbox/a', String(at))),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await blobs.read('outbox/a')).toBe(String(made.indexOf(true)));
    expect(await blobs.list('outbox')).toEqual(['a']);
  });

  it.each([
    '',
    'a',
    '/a',
    'a/',
    '../a',
    'outbox/..',
    'outbox/.a',
    'outbox/a/b',
    'outbox/å',
    'outbox/a\0',
    'Outbox/a',
  ])('refuses the key %j', async (key) => {
    const { blobs } = await open();
    await expect((async () => blobs.create(key, ''))()).rejects.toThrow('a key is');
    await expect((async () => blobs.read(key))()).rejects.toThrow('a key is');
    await expect((async () => blobs.remove(key))()).rejects.toThrow('a key is');
  });
});

it('lists only files, and not a folder among them', async () => {
  const folder = temporaryFolder();
  const blobs = directoryBlobStore(folder);
  await blobs.write('outbox/a', 'text');
  mkdirSync(join(folder, 'outbox/dir'));
  expect(await blobs.list('outbox')).toEqual(['a']);
});
