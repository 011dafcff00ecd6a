import { describe, expect, it } from 'vitest';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import type { CaseFile } from '../../adapters/store/store.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { testService } from '../../testing/service.ts';
import { runDaily } from './watchdog.ts';

const hash = (at: number) => at.toString(16).padStart(64, '0');
const idOf = (at: number) =>
  `EX-2026-${String(at)
    .padStart(8, '0')
    .replace(/[ILOU]/g, 'A')}`;

/** Counts the calls that are answered one after another, as a host far away would answer them. */
function counted(blobs: BlobStore) {
  const calls = { used: 0, inTurn: 0 };
  let running = 0;
  const wrap =
    <T extends unknown[], R>(work: (...args: T) => Promise<R>) =>
    async (...args: T): Promise<R> => {
      calls.used++;
      if (running++ === 0) calls.inTurn++;
      await new Promise((done) => setImmediate(done));
      try {
        return await work(...args);
      } finally {
        running--;
      }
    };
  return {
    calls,
    blobs: {
      create: wrap(blobs.create),
      write: wrap(blobs.write),
      read: wrap(blobs.read),
      list: wrap(blobs.list),
      remove: wrap(blobs.remove),
    },
  };
}

/** A service with the contact details of `count` cases, of which every eighth was closed a year ago. */
async function withContacts(count: number) {
  const service = await testService();
  const texts = new Map<string, string>();
  const main: CaseFile[] = [];
  for (let at = 0; at < count; at++) {
    const id = idOf(at);
    await service.blobs.write(`contacts/${id}`, 'förseglat');
    const isClosed = at % 8 === 0;
    const closed = { datum: '2026-11-22', händelse: 'fas' as const, till: 'stangt' as const };
    const file = exampleCase({ id, kvitto: `sha256:${hash(at)}` });
    if (isClosed) {
      file.hantering.fas = 'stangt';
      file.historik.push(closed);
    }
    texts.set(String(at), writeCase(file));
    main.push({ id, path: `cases/2026/11/${id}.yaml`, oid: String(at) });
  }
  let read = 0;
  const store = {
    ...service.store,
    snapshot: async () => ({ version: '1', main, waiting: [], removed: [] }),
    text: async (oid: string) => {
      read++;
      return texts.get(oid) ?? '';
    },
  };
  const dayAfter = (days: number) => ({
    ...service,
    store,
    today: () => new Date(Date.UTC(2027, 2, 1 + days)).toISOString().slice(0, 10),
  });
  return {
    dayAfter,
    blobs: service.blobs,
    readInTurn: () => {
      const before = read;
      read = 0;
      return before;
    },
  };
}

describe('the tasks of a day', () => {
  it('erase a portion a day, and everything in some days', async () => {
    const { dayAfter, blobs, readInTurn } = await withContacts(240);
    const days: { read: number; erased: number; inTurn: number }[] = [];
    for (let day = 0; day < 4; day++) {
      const spy = counted(blobs);
      const { alarms, erased } = await runDaily({ ...dayAfter(day), blobs: spy.blobs }, undefined);
      expect(alarms).toEqual([]);
      days.push({ read: readInTurn(), erased: erased?.kontakter ?? 0, inTurn: spy.calls.inTurn });
    }
    expect(days.map(({ read }) => read)).toEqual([100, 100, 100, 100]);
    // 30 of 240 were closed: those of the first 100, the next 100 and the last 40.
    expect(days.map(({ erased }) => erased)).toEqual([13, 12, 5, 0]);
    // At a tenth of a second for each, a day's calls end long before the host's 30 seconds.
    expect(Math.max(...days.map(({ inTurn }) => inTurn))).toBeLessThan(120);
    expect(await blobs.list('contacts')).toHaveLength(210);
  });

  it('begin at the first case again when a day ended with the very last one', async () => {
    const { dayAfter, blobs, readInTurn } = await withContacts(200);
    const reads: number[] = [];
    for (let day = 0; day < 4; day++) {
      await runDaily({ ...dayAfter(day), blobs }, undefined);
      reads.push(readInTurn());
    }
    // Those of the first day are erased by then: 13 of 200, and 12 on the second.
    expect(reads).toEqual([100, 100, 100, 100]);
    expect(await blobs.list('contacts')).toHaveLength(175);
  });

  it('go on when the archive does not answer, and say what was not done', async () => {
    const { dayAfter, blobs } = await withContacts(8);
    await blobs.write('dead/a', 'x');
    const service = dayAfter(0);
    service.store.snapshot = () => Promise.reject(new Error('nere'));
    const { alarms, erased } = await runDaily(service, undefined, { log: () => {} });
    expect(alarms).toEqual([
      expect.stringContaining('inte togs emot'),
      expect.stringContaining('gick inte att gallra'),
    ]);
    expect(erased).toBeUndefined();
  });

  it('go on when the outbox cannot be counted, and say so', async () => {
    const { dayAfter, blobs } = await withContacts(8);
    const list: BlobStore['list'] = (folder, prefix) =>
      folder === 'dead' ? Promise.reject(new Error('nere')) : blobs.list(folder, prefix);
    const service = { ...dayAfter(0), blobs: { ...blobs, list } };
    const { alarms, erased } = await runDaily(service, undefined, { log: () => {} });
    expect(alarms).toEqual([expect.stringContaining('hur det står till i utkorgen')]);
    expect(erased?.kontakter).toBe(1);
  });

  it('does not clear receipts on a day when the erasure failed', async () => {
    const { dayAfter, blobs } = await withContacts(1);
    await blobs.write('days/2026-11-22.k', '');
    await blobs.write('state/cleared', '2027-02-28');
    const service = dayAfter(0);
    const { snapshot } = service.store;
    service.store.snapshot = () => Promise.reject(new Error('nere'));
    await runDaily(service, undefined, { log: () => {} });
    expect(await blobs.list('days')).toHaveLength(1);
    service.store.snapshot = snapshot;
    await runDaily(service, undefined);
    expect(await blobs.list('days')).toEqual([]);
  });
});
