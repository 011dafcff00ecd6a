import { describe, expect, it } from 'vitest';
import type { Box } from '../../adapters/blobs/blob-store.ts';
import { directoryBox } from '../../adapters/blobs/directory.ts';
import { BOXES } from '../../testing/blob-stores.ts';
import { entry, outboxOn, SECRET } from '../../testing/outbox.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { health } from './health.ts';
import { clearReceipts, release, retry } from './tidy.ts';

const FAILED = { isRefusal: false, wait: 0, stopsAll: false };
const REFUSED = { ...FAILED, isRefusal: true };
const FOLDERS = ['outbox', 'held', 'dead', 'broken', 'done', 'tries', 'days', 'contacts', 'messages'];

/** Everything in a box, as text. */
async function everything(box: Box): Promise<string> {
  const found = await Promise.all(
    FOLDERS.map(async (folder) =>
      Promise.all(
        (await box.list(folder)).map(async (name) => `${name} ${await box.read(`${folder}/${name}`)}`),
      ),
    ),
  );
  return found.flat().join('\n');
}

describe.each(Object.entries(BOXES))('the outbox in a box of %s', (_name, open) => {
  it('holds an entry until it is done, and then only its receipt', async () => {
    const { box } = await open();
    const { outbox } = outboxOn(box);
    expect(await outbox.put(entry())).toBe('stored');
    expect(await outbox.due()).toEqual([entry().key]);
    expect(await outbox.take(entry().key)).toEqual(entry());
    await outbox.done(entry());
    await outbox.done(entry());
    expect(await outbox.due()).toEqual([]);
    const { text, kontakt, ...receipt } = entry();
    expect(await outbox.find(entry().key)).toMatchObject(receipt);
    expect(JSON.stringify(await outbox.find(entry().key))).not.toContain('Planering');
    expect(await box.read(`contacts/${entry().id}`)).toBe('förseglat');
    expect(await outbox.put(entry())).toMatchObject({ id: entry().id });
    expect(await outbox.due()).toEqual([]);
    expect(await outbox.find(entry(2).key)).toBeUndefined();
  });

  it('lets one of many writers store an entry, and tells the others what stands there', async () => {
    const { box, again } = await open();
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        outboxOn(at % 2 ? box : again()).outbox.put(entry(1, { fingerprint: String(at) })),
      ),
    );
    expect(results.filter((result) => result === 'stored')).toHaveLength(1);
    const stored = await outboxOn(box).outbox.take(entry().key);
    for (const result of results)
      if (typeof result === 'object') expect(result.fingerprint).toBe(stored?.fingerprint);
  });

  it('shows no words of the report in anything it keeps', async () => {
    const { box } = await open();
    const { outbox } = outboxOn(box, { cap: 1 });
    for (const number of [1, 2]) await outbox.put(entry(number));
    await outbox.failed(entry().key, FAILED);
    const kept = await everything(box);
    expect(kept.length).toBeGreaterThan(500);
    expect(kept).not.toMatch(/Planering|nassjo|EX-2026|avtryck|förseglat/);
    expect(Buffer.from(kept, 'base64').toString('latin1')).not.toContain('Planering');
  });

  it('waits longer and longer, and gives up after three refusals of the kind that will not heal', async () => {
    const { box } = await open();
    const { outbox, clock } = outboxOn(box);
    await outbox.put(entry());
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) {
      expect(await outbox.failed(entry().key, FAILED)).toBe('waits');
      const from = clock.minutes;
      while ((await outbox.due()).length === 0) clock.minutes++;
      waits.push(clock.minutes - from);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
    expect(await outbox.failed(entry().key, REFUSED)).toBe('waits');
    expect(await outbox.failed(entry().key, REFUSED)).toBe('waits');
    expect(await outbox.failed(entry().key, REFUSED)).toBe('dead');
    expect(await outbox.due({ all: true })).toEqual([]);
    expect((await outbox.find(entry().key))?.id).toBe(entry().id);
    expect(await retry(box)).toBe(1);
    expect(await outbox.take(entry().key)).toEqual(entry());
    expect(await retry(box)).toBe(0);
  });

  it('sets a broken entry aside, and goes on with the others', async () => {
    const { box } = await open();
    const { outbox, now } = outboxOn(box);
    for (const number of [1, 2, 3]) await outbox.put(entry(number));
    const whole = (await box.read(`outbox/${entry(1).key}`)) ?? '';
    // One whose bits changed, and one that lies under another's name.
    await box.write(`outbox/${entry(1).key}`, `${whole.slice(0, 60)}AAAA${whole.slice(64)}`);
    await box.write(`outbox/${entry(2).key}`, whole);
    expect(await outbox.take(entry(1).key)).toBeUndefined();
    expect(await outbox.take(entry(2).key)).toBeUndefined();
    expect(await outbox.due()).toEqual([entry(3).key]);
    expect(await health(box, SECRET, now())).toMatchObject({ väntar: 1, trasiga: 2, larm: ['trasiga'] });
    // The reporter sends it again; what is put back later does not replace what is good.
    expect(await outbox.put(entry(1))).toBe('stored');
    await retry(box);
    expect(await outbox.take(entry(1).key)).toEqual(entry(1));
  });

  it('keeps everything when its key is lost, and reads it when the key is back', async () => {
    const { box } = await open();
    await outboxOn(box).outbox.put(entry());
    const { outbox } = outboxOn(box, { secret: Buffer.alloc(32, 8) });
    expect(await outbox.take(entry().key)).toBeUndefined();
    await retry(box);
    expect(await outboxOn(box).outbox.take(entry().key)).toEqual(entry());
  });

  it('lets exactly the cap through in a day, and the rest when a person says so', async () => {
    const { box } = await open();
    const { outbox, clock, now } = outboxOn(box, { cap: 2 });
    const puts = [];
    for (const number of [1, 2, 3]) puts.push(await outbox.put(entry(number)));
    expect(puts).toEqual(['stored', 'stored', 'held']);
    expect(await outbox.put(entry(3))).toMatchObject({ id: entry(3).id });
    expect(await health(box, SECRET, now())).toMatchObject({ väntar: 2, hållna: 1, larm: ['hållna'] });
    clock.today = '2026-11-23';
    expect(await outbox.put(entry(4))).toBe('stored');
    expect(await release(box, clock.today)).toBe(1);
    expect(await release(box, clock.today)).toBe(0);
    expect(await outbox.due()).toEqual([1, 2, 3, 4].map((number) => entry(number).key));
    // What was let through takes no one's place.
    expect(await outbox.put(entry(5))).toBe('stored');
    expect(await outbox.put(entry(6))).toBe('held');
  });

  it('never lets more than the cap through, however many come at once', async () => {
    const { box } = await open();
    const puts = await Promise.all(
      Array.from({ length: 12 }, (_, at) => outboxOn(box, { cap: 5 }).outbox.put(entry(at))),
    );
    expect(puts.filter((put) => put === 'stored').length).toBeLessThanOrEqual(5);
    const kept = [...(await box.list('outbox')), ...(await box.list('held'))];
    expect(kept).toHaveLength(12);
  });

  it('clears receipts after 30 days, and never what is not done', async () => {
    const { box } = await open();
    const { outbox } = outboxOn(box, { cap: 2 });
    for (const number of [1, 2, 3]) await outbox.put(entry(number));
    await outbox.done(entry(1));
    expect(await clearReceipts(box, '2026-12-22')).toBe(0);
    expect(await clearReceipts(box, '2026-12-23')).toBe(1);
    expect(await outbox.find(entry(1).key)).toBeUndefined();
    expect(await clearReceipts(box, '2027-12-31')).toBe(0);
    expect(await outbox.due({ all: true })).toEqual([entry(2).key]);
    await outbox.done(entry(2));
    await release(box, '2027-12-31');
    await outbox.done(entry(3));
    expect(await clearReceipts(box, '2027-12-31')).toBe(1);
    expect(await clearReceipts(box, '2028-12-31')).toBe(1);
    expect(await everything(box)).toBe(
      `${entry(1).id} förseglat\n${entry(2).id} förseglat\n${entry(3).id} förseglat`,
    );
  });
});

describe('a clock that goes backwards', () => {
  it('keeps no entry waiting, no receipt from staying, and gives no age below nothing', async () => {
    const box = directoryBox(temporaryFolder());
    const { outbox, clock, now } = outboxOn(box);
    await outbox.put(entry());
    await outbox.failed(entry().key, { ...FAILED, wait: 5 * 3_600_000 });
    clock.minutes = 60;
    expect(await outbox.due()).toEqual([]);
    clock.minutes = -3 * 24 * 60;
    expect(await outbox.due()).toEqual([entry().key]);
    expect((await health(box, SECRET, now())).äldstaMinuter).toBe(0);
    expect(await clearReceipts(box, '2026-01-01')).toBe(0);
  });
});

describe('a crash between any two steps', () => {
  /** A box that breaks at its nth change, as a process that is killed there. */
  function breaking(box: Box, at: number): Box {
    let left = at;
    const change =
      <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
      (...args: A) =>
        left-- > 0 ? call(...args) : Promise.reject(new Error('killed'));
    return { ...box, create: change(box.create), write: change(box.write), remove: change(box.remove) };
  }

  it.each(['put', 'done', 'dead', 'held'])('is healed the next time: %s', async (story) => {
    for (let at = 0; at < 12; at++) {
      const box = directoryBox(temporaryFolder());
      const live = async (on: Box) => {
        const { outbox } = outboxOn(on, { cap: story === 'held' ? 0 : 200 });
        await outbox.put(entry());
        if (story === 'done') await outbox.done((await outbox.take(entry().key)) ?? entry());
        if (story === 'dead')
          for (let refusal = 0; refusal < 3; refusal++) await outbox.failed(entry().key, REFUSED);
        if (story === 'held') await release(on, '2026-11-22');
      };
      await live(breaking(box, at)).catch((error) => expect(error.message).toBe('killed'));
      await live(box);
      await retry(box);
      await release(box, '2026-11-22');
      const { outbox } = outboxOn(box);
      const due = await outbox.due({ all: true });
      for (const key of due) {
        const found = await outbox.take(key);
        if (found) await outbox.done(found);
      }
      // Whatever happened, it is delivered once in the end, with its contact details, and nothing waits.
      expect((await outbox.find(entry().key))?.id).toBe(entry().id);
      expect(await box.read(`contacts/${entry().id}`)).toBe('förseglat');
      for (const folder of ['outbox', 'held', 'dead', 'broken', 'tries'])
        expect(await box.list(folder)).toEqual([]);
    }
  });
});
