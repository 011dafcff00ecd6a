import { describe, expect, it } from 'vitest';
import { BOXES } from '../../testing/blob-stores.ts';

describe.each(Object.entries(BOXES))('a box of %s', (_name, open) => {
  it('keeps a text until it is removed, and gives it to everyone', async () => {
    const { box, again } = await open();
    expect(await box.create('outbox/a1', 'två\nrader')).toBe(true);
    expect(await box.create('outbox/a1', 'annat')).toBe(false);
    expect(await again().read('outbox/a1')).toBe('två\nrader');
    await box.write('outbox/a1', 'annat');
    expect(await again().read('outbox/a1')).toBe('annat');
    await box.remove('outbox/a1');
    await box.remove('outbox/a1');
    expect(await again().read('outbox/a1')).toBeUndefined();
    expect(await box.create('outbox/a1', 'på nytt')).toBe(true);
  });

  it('lists one folder, by how names begin, in order', async () => {
    const { box } = await open();
    expect(await box.list('days')).toEqual([]);
    for (const key of ['days/2026-11-23.a', 'days/2026-11-22.b', 'days/2026-11-22.a', 'done/2026-11-22.c'])
      await box.write(key, '');
    expect(await box.list('days')).toEqual(['2026-11-22.a', '2026-11-22.b', '2026-11-23.a']);
    expect(await box.list('days', '2026-11-22.')).toEqual(['2026-11-22.a', '2026-11-22.b']);
  });

  it('lets one of many create a text', async () => {
    const { box, again } = await open();
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? box : again()).create('outbox/a', String(at))),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await box.read('outbox/a')).toBe(String(made.indexOf(true)));
    expect(await box.list('outbox')).toEqual(['a']);
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
  ])('takes no key %j', async (key) => {
    const { box } = await open();
    await expect((async () => box.create(key, ''))()).rejects.toThrow('a key is');
    await expect((async () => box.read(key))()).rejects.toThrow('a key is');
    await expect((async () => box.remove(key))()).rejects.toThrow('a key is');
  });
});
