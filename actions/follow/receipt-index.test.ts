import { beforeEach, expect, it, vi } from 'vitest';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import type { CaseFile, Store, StoreSnapshot } from '../../adapters/store/store.ts';
import { keptMemory } from '../../testing/kept-memory.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { ReceiptIndex } from './receipt-index.ts';

const hashOf = (nr: number) => nr.toString(16).padStart(64, '0');
const textOf = (nr: number) => (nr === 7 ? 'not a case\n' : `kvitto: sha256:${hashOf(nr)}\n`);
const fileOf = (nr: number): CaseFile => ({
  id: `EX-${nr}`,
  path: `cases/${nr}.yaml`,
  oid: `${nr}`.padStart(40, '0'),
});

/** A store with cases whose content is their number, which counts what is read of it. */
function storeWith(count: number, { together = true, lost = new Set<number>() } = {}) {
  const read: number[] = [];
  const one = (nr: number) => {
    if (lost.has(nr)) throw new StoreError('damaged', { name: `${nr}` });
    read.push(nr);
    return textOf(nr);
  };
  const main = Array.from({ length: count }, (_, index) => fileOf(index + 1));
  const snapshot: StoreSnapshot = { version: '1', main, waiting: [], removed: [] };
  const store = {
    snapshot: async () => snapshot,
    text: async (oid: string) => one(Number(oid)),
    ...(together && {
      texts: async (oids: readonly string[]) =>
        new Map(oids.filter((oid) => !lost.has(Number(oid))).map((oid) => [oid, one(Number(oid))])),
    }),
  };
  return { store: store as unknown as Store, read };
}

let blobs: BlobStore;
beforeEach(() => {
  blobs = directoryBlobStore(temporaryFolder());
});

it.each([true, false])('reads a case once, also after a restart (together: %s)', async (together) => {
  const first = storeWith(1200, { together });
  expect((await new ReceiptIndex({ store: first.store, blobs }).find(hashOf(1200))).found).toEqual(
    fileOf(1200),
  );
  expect(first.read.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1));
  const second = storeWith(1203, { together });
  const index = new ReceiptIndex({ store: second.store, blobs });
  for (const nr of [1, 600, 1203]) expect((await index.find(hashOf(nr))).found).toEqual(fileOf(nr));
  expect((await index.find(hashOf(7))).found).toBeUndefined();
  expect(second.read).toEqual([1201, 1202, 1203]);
});

it('keeps nothing of a few cases, and again once many more have come', async () => {
  const write = vi.spyOn(blobs, 'write');
  await new ReceiptIndex({ store: storeWith(199).store, blobs }).find('');
  expect(write).not.toHaveBeenCalled();
  await new ReceiptIndex({ store: storeWith(200).store, blobs }).find('');
  await new ReceiptIndex({ store: storeWith(399).store, blobs }).find('');
  expect(write).toHaveBeenCalledTimes(1);
  await new ReceiptIndex({ store: storeWith(400).store, blobs }).find('');
  expect(write).toHaveBeenCalledTimes(2);
});

it.each([
  ['cut off', (text: string) => text.slice(0, -1)],
  ['changed', (text: string) => text.replace(hashOf(300), hashOf(301))],
  ['of another kind', () => '{}'],
  ['empty', () => ''],
])('reads every case again when what was kept is %s', async (_, damage) => {
  await new ReceiptIndex({ store: storeWith(300).store, blobs }).find('');
  await blobs.write('state/receipts', damage((await blobs.read('state/receipts')) ?? ''));
  const { store, read } = storeWith(300);
  expect((await new ReceiptIndex({ store, blobs }).find(hashOf(300))).found).toEqual(fileOf(300));
  expect(read).toHaveLength(300);
});

it('finds receipts when nothing can be kept', async () => {
  vi.spyOn(blobs, 'write').mockRejectedValue(new Error('EROFS'));
  vi.spyOn(blobs, 'read').mockRejectedValue(new Error('EIO'));
  const { store } = storeWith(300);
  expect((await new ReceiptIndex({ store, blobs }).find(hashOf(300))).found).toEqual(fileOf(300));
});

it('finds which cases are lost, although their receipts were kept', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await new ReceiptIndex({ store: storeWith(300).store, blobs }).find('');
  const index = new ReceiptIndex({ store: storeWith(300, { lost: new Set([30, 299]) }).store, blobs });
  expect((await index.find(hashOf(30))).found).toEqual(fileOf(30));
  expect(await index.unreadable()).toEqual([]);
  await index.warmUp();
  expect(await index.unreadable()).toEqual(['EX-299', 'EX-30']);
  expect(index.isUnavailable('EX-30')).toBe(true);
  expect((await index.find(hashOf(31))).found).toEqual(fileOf(31));
});

it('keeps no text of a case in memory', async () => {
  const { store } = storeWith(100);
  store.texts = async (oids) =>
    new Map(
      oids.map((oid) => [oid, `${textOf(Number(oid))}${Buffer.alloc(200_000, oid).toString('latin1')}`]),
    );
  const index = new ReceiptIndex({ store, blobs });
  expect(await keptMemory(() => index.find(hashOf(100)))).toBeLessThan(10_000_000);
  expect((await index.find(hashOf(100))).found).toEqual(fileOf(100));
});
