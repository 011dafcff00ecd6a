import { describe, expect, it } from 'vitest';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { entry, outboxOn } from '../../testing/outbox.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { releaseHeld, retryFailed } from './tidy.ts';

const FAILED = { isRefusal: false, wait: 0, stopsAll: false };
const REFUSED = { ...FAILED, isRefusal: true };

describe('a crash between any two steps', () => {
  /** A blob store that breaks at its nth change, as a process that is killed there. */
  function breaking(blobs: BlobStore, at: number): BlobStore {
    let left = at;
    const change =
      <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
      (...args: A) =>
        left-- > 0 ? call(...args) : Promise.reject(new Error('killed'));
    return {
      ...blobs,
      create: change(blobs.create),
      write: change(blobs.write),
      remove: change(blobs.remove),
    };
  }

  it.each(['put', 'done', 'dead', 'held'])('is repaired the next time: %s', async (story) => {
    for (let at = 0; at < 12; at++) {
      const blobs = directoryBlobStore(temporaryFolder());
      const live = async (on: BlobStore) => {
        const { outbox } = outboxOn(on, { cap: story === 'held' ? 0 : 200 });
        await outbox.put(entry());
        if (story === 'done') await outbox.markDone((await outbox.take(entry().key)) ?? entry());
        if (story === 'dead')
          for (let refusal = 0; refusal < 3; refusal++) await outbox.recordFailure(entry().key, REFUSED);
        if (story === 'held') await releaseHeld(on, '2026-11-22');
      };
      await live(breaking(blobs, at)).catch((error) => expect(error.message).toBe('killed'));
      await live(blobs);
      await retryFailed(blobs);
      await releaseHeld(blobs, '2026-11-22');
      const { outbox } = outboxOn(blobs);
      const due = await outbox.due({ all: true });
      for (const key of due) {
        const found = await outbox.take(key);
        if (found) await outbox.markDone(found);
      }
      // Whatever happened, it is delivered once in the end, with its contact details, and nothing waits.
      expect((await outbox.find(entry().key))?.id).toBe(entry().id);
      expect(await blobs.read(`contacts/${entry().id}`)).toBe('förseglat');
      for (const folder of ['outbox', 'held', 'dead', 'broken', 'tries'])
        expect(await blobs.list(folder)).toEqual([]);
    }
  });
});
