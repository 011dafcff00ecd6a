import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import { notePath } from '../../adapters/store/names.ts';
import { noStore } from '../../adapters/store/no-store.ts';
import type { Store } from '../../adapters/store/store.ts';
import { entry, outboxOn, unreadable } from '../../testing/outbox.ts';
import { temporaryFolder, testService } from '../../testing/service.ts';
import { drain, tryDeliver } from './drain.ts';
import { classifyFailure } from './failure.ts';

const path = `cases/2026/11/${entry().id}.yaml`;

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
});
afterEach(() => vi.restoreAllMocks());

/** A store that answers each proposal with `answer`, called with its id. */
const answering = (answer: (id: string) => Promise<'created'>): Store => ({
  ...noStore(),
  read: async () => undefined,
  propose: ({ id }) => answer(id),
});

const refusal = (status: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error('Karin skrev fel'), { status, response: { headers } });

describe('draining', () => {
  it('delivers each once, however many drain at once', async () => {
    const service = await testService();
    for (const number of [1, 2, 3, 4])
      await service.outbox.put(
        entry(number, { text: `kvitto: sha256:${String(number).padStart(64, '0')}\n` }),
      );
    await Promise.all(Array.from({ length: 4 }, () => drain(service)));
    expect(await service.store.waiting()).toHaveLength(4);
    expect(await drain(service, { all: true })).toEqual({ done: [], failed: [] });
  });

  it('stops after `max` entries, and takes the rest the next time', async () => {
    const { outbox, now } = outboxOn(directoryBlobStore(temporaryFolder()));
    for (let number = 0; number < 25; number++) await outbox.put(entry(number));
    const context = { outbox, now, store: answering(async () => 'created') };
    const rounds = [];
    for (let round = 0; round < 4; round++) rounds.push((await drain(context, { max: 10 })).done.length);
    expect(rounds).toEqual([10, 10, 5, 0]);
  });

  it('stops when `maxDuration` has passed', async () => {
    const { outbox, clock, now } = outboxOn(directoryBlobStore(temporaryFolder()));
    for (const number of [1, 2, 3]) await outbox.put(entry(number));
    const store = answering(async () => {
      clock.minutes++;
      return 'created';
    });
    expect((await drain({ outbox, now, store }, { maxDuration: 90_000 })).done).toHaveLength(2);
  });

  it('does not propose a case that was removed, and keeps none of its contact details', async () => {
    const { store, outbox, blobs, now } = await testService();
    await store.propose({ id: entry().id, path, text: entry().text, message: 'Ärende' });
    const note = { path: notePath(entry().key), text: 'skäl: test\n' };
    await store.remove({ id: entry().id, path, before: entry().text, note, message: 'Ta bort' });
    await outbox.put(entry());
    expect(await drain({ store, outbox, now })).toEqual({ done: [entry().id], failed: [] });
    expect(await store.waiting()).toEqual([]);
    expect(await outbox.find(entry().key)).toMatchObject({ id: entry().id });
    expect(await blobs.list('contacts')).toEqual([]);
  });

  it('continues after one that fails, and logs it without a word of the report', async () => {
    const { outbox, now } = outboxOn(directoryBlobStore(temporaryFolder()));
    for (const number of [1, 2, 3]) await outbox.put(entry(number));
    const store = answering(async (id) => {
      if (id === entry(2).id) throw refusal(422);
      return 'created';
    });
    const { done, failed } = await drain({ outbox, now, store });
    expect(done).toEqual([entry(1).id, entry(3).id]);
    expect(failed).toMatchObject([{ id: entry(2).id, state: 'waits' }]);
    expect(logged).toEqual([
      expect.stringMatching(` warning entry-waits Ärende ${entry(2).id} ligger kvar i utkorgen: 422$`),
    ]);
  });

  it('continues after one that cannot be read, and logs it once a drain', async () => {
    const blobs = directoryBlobStore(temporaryFolder());
    const { outbox, now } = outboxOn(unreadable(blobs, (key) => key === `outbox/${entry(1).key}`));
    for (const number of [1, 2, 3]) await outboxOn(blobs).outbox.put(entry(number));
    const store = answering(async () => 'created');
    expect((await drain({ outbox, now, store })).done).toEqual([entry(2).id, entry(3).id]);
    expect(logged).toEqual([
      expect.stringMatching(/ alarm entry-unreadable LARM: Posten 000000000000… .*: EACCES/),
    ]);
    expect(await drain({ outbox, now, store })).toEqual({ done: [], failed: [] });
    expect(logged).toHaveLength(2);
    // It is delivered when it can be read again.
    const back = outboxOn(blobs).outbox;
    expect((await drain({ outbox: back, now, store })).done).toEqual([entry(1).id]);
  });

  it('continues when there is a folder among the entries', async () => {
    const folder = temporaryFolder();
    const { outbox, now } = outboxOn(directoryBlobStore(folder));
    await outbox.put(entry());
    mkdirSync(join(folder, 'outbox/dir'));
    expect((await drain({ outbox, now, store: answering(async () => 'created') })).done).toHaveLength(1);
    expect(logged).toEqual([]);
  });

  it('continues after one whose failure cannot be recorded', async () => {
    const blobs = directoryBlobStore(temporaryFolder());
    const write: typeof blobs.write = (key, text) =>
      key.startsWith('tries/') ? Promise.reject(new Error('full')) : blobs.write(key, text);
    const { outbox, now } = outboxOn({ ...blobs, write });
    for (const number of [1, 2]) await outbox.put(entry(number));
    const store = answering(async (id) => {
      if (id === entry(1).id) throw refusal(503);
      return 'created';
    });
    expect((await drain({ outbox, now, store })).done).toEqual([entry(2).id]);
  });

  it('stops when the store accepts nothing, and waits as long as the store asks', async () => {
    const { outbox, clock, now } = outboxOn(directoryBlobStore(temporaryFolder()));
    for (const number of [1, 2]) await outbox.put(entry(number));
    let asked = 0;
    const store = answering(async () => {
      asked++;
      throw refusal(429, { 'retry-after': '600' });
    });
    await drain({ outbox, now, store });
    expect(asked).toBe(1);
    clock.minutes = 9;
    expect(await outbox.due()).toEqual([entry(2).key]);
    clock.minutes = 10;
    expect(await outbox.due()).toHaveLength(2);
  });

  it('gives up after three refusals, with an alarm', async () => {
    const { outbox, now } = outboxOn(directoryBlobStore(temporaryFolder()));
    await outbox.put(entry());
    const context = { outbox, now, store: answering(() => Promise.reject(new StoreError('id-taken'))) };
    const states = [];
    for (let round = 0; round < 3; round++) states.push((await tryDeliver(entry(), context)).state);
    expect(states).toEqual(['waits', 'waits', 'dead']);
    expect(logged.at(-1)).toMatch(/ alarm entry-dead LARM: .*EX-2026-00000001/);
  });
});

it.each([
  [new Error('nätet'), { isRefusal: false, wait: 0, stopsAll: false }],
  [refusal(503), { isRefusal: false, wait: 0, stopsAll: false }],
  [refusal(422), { isRefusal: true, wait: 0, stopsAll: false }],
  [refusal(403, { 'retry-after': '30' }), { isRefusal: false, wait: 30_000, stopsAll: true }],
  [refusal(429, { 'retry-after': 'snart' }), { isRefusal: false, wait: 0, stopsAll: true }],
  [new StoreError('busy', {}, refusal(422)), { isRefusal: true, wait: 0, stopsAll: false }],
  [new StoreError('limited', { seconds: '60' }), { isRefusal: false, wait: 60_000, stopsAll: true }],
  [new StoreError('unreachable'), { isRefusal: false, wait: 0, stopsAll: true }],
  ['inget fel alls', { isRefusal: false, wait: 0, stopsAll: false }],
])('classifies a store’s error: %s', (error, expected) => {
  expect(classifyFailure(error)).toEqual(expected);
});
