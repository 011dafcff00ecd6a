import { describe, expect, it, vi } from 'vitest';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { BLOB_STORES } from '../../testing/blob-stores.ts';
import { entry, outboxOn, SECRET, unreadable } from '../../testing/outbox.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { outboxHealth } from './health.ts';
import { clearReceipts, releaseHeld, retryFailed } from './tidy.ts';

const FAILED = { isRefusal: false, wait: 0, stopsAll: false };
const REFUSED = { ...FAILED, isRefusal: true };
const FOLDERS = ['outbox', 'held', 'dead', 'broken', 'done', 'tries', 'days', 'contacts', 'messages'];

/** Everything in a blob store, as text. */
async function everything(blobs: BlobStore): Promise<string> {
  const found = await Promise.all(
    FOLDERS.map(async (folder) =>
      Promise.all(
        (await blobs.list(folder)).map(async (name) => `${name} ${await blobs.read(`${folder}/${name}`)}`),
      ),
    ),
  );
  return found.flat().join('\n');
}

describe.each(Object.entries(BLOB_STORES))('the outbox in a blob store (%s)', (_name, open) => {
  it('holds an entry until it is done, and then only its receipt', async () => {
    const { blobs } = await open();
    const { outbox } = outboxOn(blobs);
    expect(await outbox.put(entry())).toBe('stored');
    expect(await outbox.due()).toEqual([entry().key]);
    expect(await outbox.take(entry().key)).toEqual(entry());
    await outbox.markDone(entry());
    await outbox.markDone(entry());
    expect(await outbox.due()).toEqual([]);
    const { text, kontakt, ...receipt } = entry();
    expect(await outbox.find(entry().key)).toMatchObject(receipt);
    expect(JSON.stringify(await outbox.find(entry().key))).not.toContain('Planering');
    expect(await blobs.read(`contacts/${entry().id}`)).toBe('förseglat');
    expect(await outbox.put(entry())).toMatchObject({ id: entry().id });
    expect(await outbox.due()).toEqual([]);
    expect(await outbox.find(entry(2).key)).toBeUndefined();
  });

  it('lets one of many writers store an entry, and returns to the others what is stored', async () => {
    const { blobs, reopen } = await open();
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        outboxOn(at % 2 ? blobs : reopen()).outbox.put(entry(1, { fingerprint: String(at) })),
      ),
    );
    expect(results.filter((result) => result === 'stored')).toHaveLength(1);
    const stored = await outboxOn(blobs).outbox.take(entry().key);
    for (const result of results)
      if (typeof result === 'object') expect(result.fingerprint).toBe(stored?.fingerprint);
  });

  it('keeps nothing in which a word of the report can be read', async () => {
    const { blobs } = await open();
    const { outbox } = outboxOn(blobs, { cap: 1 });
    for (const number of [1, 2]) await outbox.put(entry(number));
    await outbox.recordFailure(entry().key, FAILED);
    const kept = await everything(blobs);
    expect(kept.length).toBeGreaterThan(500);
    expect(kept).not.toMatch(/Planering|nassjo|EX-2026|avtryck|förseglat/);
    expect(Buffer.from(kept, 'base64').toString('latin1')).not.toContain('Planering');
  });

  it('waits longer and longer, and gives up after three refusals', async () => {
    const { blobs } = await open();
    const { outbox, clock } = outboxOn(blobs);
    await outbox.put(entry());
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) {
      expect(await outbox.recordFailure(entry().key, FAILED)).toBe('waits');
      const from = clock.minutes;
      while ((await outbox.due()).length === 0) clock.minutes++;
      waits.push(clock.minutes - from);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
    expect(await outbox.recordFailure(entry().key, REFUSED)).toBe('waits');
    expect(await outbox.recordFailure(entry().key, REFUSED)).toBe('waits');
    expect(await outbox.recordFailure(entry().key, REFUSED)).toBe('dead');
    expect(await outbox.due({ all: true })).toEqual([]);
    expect((await outbox.find(entry().key))?.id).toBe(entry().id);
    expect(await retryFailed(blobs)).toBe(1);
    expect(await outbox.take(entry().key)).toEqual(entry());
    expect(await retryFailed(blobs)).toBe(0);
  });

  it('sets a broken entry aside, and continues with the others', async () => {
    const { blobs } = await open();
    const { outbox, now } = outboxOn(blobs);
    for (const number of [1, 2, 3]) await outbox.put(entry(number));
    const whole = (await blobs.read(`outbox/${entry(1).key}`)) ?? '';
    // One whose bits were changed, and one that is under another's name.
    await blobs.write(`outbox/${entry(1).key}`, `${whole.slice(0, 60)}AAAA${whole.slice(64)}`);
    await blobs.write(`outbox/${entry(2).key}`, whole);
    expect(await outbox.take(entry(1).key)).toBeUndefined();
    expect(await outbox.take(entry(2).key)).toBeUndefined();
    expect(await outbox.due()).toEqual([entry(3).key]);
    expect(await outboxHealth(blobs, SECRET, now())).toMatchObject({
      väntar: 1,
      trasiga: 2,
      larm: ['trasiga'],
    });
    // The reporter sends it again; what is put back later does not replace what is good.
    expect(await outbox.put(entry(1))).toBe('stored');
    await retryFailed(blobs);
    expect(await outbox.take(entry(1).key)).toEqual(entry(1));
  });

  it('counts, finds, releases and clears the others when one cannot be read', async () => {
    const { blobs } = await open();
    const whole = outboxOn(blobs, { cap: 4 });
    for (const number of [1, 2, 3, 4, 5, 6]) await whole.outbox.put(entry(number));
    await whole.outbox.recordFailure(entry(2).key, FAILED);
    await whole.outbox.markDone(entry(4));
    const lost = new Set([`outbox/${entry(1).key}`, `tries/${entry(2).key}`, `held/${entry(5).key}`]);
    const partly = unreadable(blobs, (key) => lost.has(key));
    const { outbox, now } = outboxOn(partly);
    expect(await outbox.due()).toEqual([1, 2, 3].map((number) => entry(number).key));
    expect(await outboxHealth(partly, SECRET, now())).toMatchObject({
      väntar: 2,
      hållna: 2,
      trasiga: 1,
      larm: ['hållna', 'trasiga'],
    });
    await expect(outbox.find(entry(1).key)).rejects.toThrow('nekad');
    expect(await outbox.find(entry(3).key)).toMatchObject({ id: entry(3).id });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await releaseHeld(partly, '2026-11-22')).toBe(1);
    expect(await clearReceipts(partly, '2027-01-01')).toBe(1);
  });

  it('keeps everything when its key is lost, and reads it when the key is back', async () => {
    const { blobs } = await open();
    await outboxOn(blobs).outbox.put(entry());
    const { outbox } = outboxOn(blobs, { secret: Buffer.alloc(32, 8) });
    expect(await outbox.take(entry().key)).toBeUndefined();
    await retryFailed(blobs);
    expect(await outboxOn(blobs).outbox.take(entry().key)).toEqual(entry());
  });

  it('lets exactly the cap through in a day, and the rest when a person releases it', async () => {
    const { blobs } = await open();
    const { outbox, clock, now } = outboxOn(blobs, { cap: 2 });
    const puts = [];
    for (const number of [1, 2, 3]) puts.push(await outbox.put(entry(number)));
    expect(puts).toEqual(['stored', 'stored', 'held']);
    expect(await outbox.put(entry(3))).toMatchObject({ id: entry(3).id });
    expect(await outboxHealth(blobs, SECRET, now())).toMatchObject({
      väntar: 2,
      hållna: 1,
      larm: ['hållna'],
    });
    clock.today = '2026-11-23';
    expect(await outbox.put(entry(4))).toBe('stored');
    expect(await releaseHeld(blobs, clock.today)).toBe(1);
    expect(await releaseHeld(blobs, clock.today)).toBe(0);
    expect(await outbox.due()).toEqual([1, 2, 3, 4].map((number) => entry(number).key));
    // Released entries do not count towards the day's cap.
    expect(await outbox.put(entry(5))).toBe('stored');
    expect(await outbox.put(entry(6))).toBe('held');
  });

  it('does not count a report that could not be stored', async () => {
    const { blobs } = await open();
    const full: BlobStore = { ...blobs, create: () => Promise.reject(new Error('full')) };
    for (const number of [1, 2, 3])
      await expect(outboxOn(full, { cap: 2 }).outbox.put(entry(number))).rejects.toThrow('full');
    expect(await blobs.list('days')).toEqual([]);
    const { outbox } = outboxOn(blobs, { cap: 2 });
    expect([await outbox.put(entry(4)), await outbox.put(entry(1))]).toEqual(['stored', 'stored']);
    expect(await outbox.put(entry(5))).toBe('held');
  });

  it('counts a report that was stored although the store reported a failure', async () => {
    const { blobs } = await open();
    const late: BlobStore = {
      ...blobs,
      async create(key, text) {
        await blobs.create(key, text);
        throw new Error('late');
      },
    };
    await expect(outboxOn(late).outbox.put(entry())).rejects.toThrow('late');
    expect(await blobs.list('days')).toHaveLength(1);
    expect(await outboxOn(blobs).outbox.put(entry())).toMatchObject({ id: entry().id });
  });

  it('never lets more than the cap through, however many come at once', async () => {
    const { blobs } = await open();
    const puts = await Promise.all(
      Array.from({ length: 12 }, (_, at) => outboxOn(blobs, { cap: 5 }).outbox.put(entry(at))),
    );
    expect(puts.filter((put) => put === 'stored').length).toBeLessThanOrEqual(5);
    const kept = [...(await blobs.list('outbox')), ...(await blobs.list('held'))];
    expect(kept).toHaveLength(12);
  });

  it('clears receipts after 30 days, and never what is not done', async () => {
    const { blobs } = await open();
    const { outbox } = outboxOn(blobs, { cap: 2 });
    for (const number of [1, 2, 3]) await outbox.put(entry(number));
    await outbox.markDone(entry(1));
    expect(await clearReceipts(blobs, '2026-12-22')).toBe(0);
    expect(await clearReceipts(blobs, '2026-12-23')).toBe(1);
    expect(await outbox.find(entry(1).key)).toBeUndefined();
    expect(await clearReceipts(blobs, '2027-12-31')).toBe(0);
    expect(await outbox.due({ all: true })).toEqual([entry(2).key]);
    await outbox.markDone(entry(2));
    await releaseHeld(blobs, '2027-12-31');
    await outbox.markDone(entry(3));
    await blobs.write('state/cleared', '2028-12-31');
    expect(await clearReceipts(blobs, '2028-12-31')).toBe(2);
    expect(await everything(blobs)).toBe(
      `${entry(1).id} förseglat\n${entry(2).id} förseglat\n${entry(3).id} förseglat`,
    );
  });
});

describe('a clock that jumps ahead', () => {
  const days = async (...today: string[]) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const blobs = directoryBlobStore(temporaryFolder());
    const { outbox } = outboxOn(blobs);
    await outbox.put(entry());
    await outbox.markDone(entry());
    const cleared = [];
    for (const day of today) cleared.push(await clearReceipts(blobs, day));
    return cleared;
  };

  it('clears no receipt, not even when it is right again', async () =>
    expect(await days('2026-11-22', '2028-11-22', '2028-12-01', '2026-11-24', '2026-12-22')).toEqual([
      0, 0, 0, 0, 0,
    ]));

  it('clears as usual 30 days after a real standstill, a wrong clock that was behind included', async () => {
    expect(await days('2026-11-22', '2027-03-01', '2027-03-31', '2027-04-01')).toEqual([0, 0, 0, 1]);
    expect(await days('2024-11-22', '2026-11-22', '2026-12-22', '2026-12-23')).toEqual([0, 0, 0, 1]);
  });

  it('clears on the day that a receipt is due when it runs every week', async () =>
    expect(await days('2026-11-22', '2026-12-10', '2026-12-22', '2026-12-23')).toEqual([0, 0, 0, 1]));
});

describe('a clock that goes backwards', () => {
  it('delays no entry, clears no receipt early, and makes no age negative', async () => {
    const blobs = directoryBlobStore(temporaryFolder());
    const { outbox, clock, now } = outboxOn(blobs);
    await outbox.put(entry());
    await outbox.recordFailure(entry().key, { ...FAILED, wait: 5 * 3_600_000 });
    clock.minutes = 60;
    expect(await outbox.due()).toEqual([]);
    clock.minutes = -3 * 24 * 60;
    expect(await outbox.due()).toEqual([entry().key]);
    expect((await outboxHealth(blobs, SECRET, now())).äldstaMinuter).toBe(0);
    expect(await clearReceipts(blobs, '2026-01-01')).toBe(0);
  });
});
