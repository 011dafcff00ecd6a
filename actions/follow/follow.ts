import type { Store } from '../../adapters/store/store.ts';
import { readRemoval } from '../../core/case/removal.ts';
import {
  type CaseStatus,
  caseStatus,
  type RemovedStatus,
  receivedStatus,
  removedStatus,
} from '../../core/case/status.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import type { Service } from '../service.ts';
import { ReceiptIndex } from './receipt-index.ts';

const indexes = new WeakMap<Store, ReceiptIndex>();

type Storage = Pick<Service, 'store' | 'blobs'>;

function indexOf(service: Storage): ReceiptIndex {
  const index = indexes.get(service.store) ?? new ReceiptIndex(service);
  indexes.set(service.store, index);
  return index;
}

/**
 * Lists the ids of the cases that are known to be unreadable in the store.
 * @throws the store's error, when the store answers nothing at all
 */
export const unreadableCases = (service: Storage): Promise<string[]> => indexOf(service).unreadable();

/**
 * Makes receipts quick to look up, and then reads every case once, so that `unreadableCases` has all that is lost.
 * @throws the store's error, when the store answers nothing at all
 */
export const warmUpReceipts = (service: Storage): Promise<void> => indexOf(service).warmUp();

type StatusSource = (hash: string) => Promise<CaseStatus | RemovedStatus | undefined>;

/**
 * Returns how far the case behind a receipt has come, or why it was removed; undefined for every miss alike. The
 * sources are asked in order: what was published, where the web cannot read the store, else the store; then the outbox,
 * which has a report from the first moment.
 * @param hash of the receipt code, in hex
 * @throws the first source's error, when a source failed and no other had the case; so also when the store cannot read
 * a case that may be the one
 */
export function followCase(service: Service, hash: string): Promise<CaseStatus | RemovedStatus | undefined> {
  const known = service.readPublishedStatus ?? ((asked) => fromStore(service, asked));
  return firstOf([known, (asked) => fromOutbox(service, asked)], hash);
}

async function firstOf(sources: readonly StatusSource[], hash: string): ReturnType<StatusSource> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  const failures: unknown[] = [];
  for (const source of sources) {
    const status = await source(hash).catch((error: unknown) => void failures.push(error));
    if (status) return status;
  }
  // Without an answer from every source it is unknown whether the case exists.
  if (failures.length > 0) throw failures[0];
  return undefined;
}

async function fromStore(service: Service, hash: string): Promise<CaseStatus | RemovedStatus | undefined> {
  const { store, routines, routine, today } = service;
  const index = indexOf(service);
  const { note, found } = await index.find(hash);
  if (note !== undefined) {
    const removal = readRemoval(await store.text(note)).note;
    return removal && removedStatus(removal);
  }
  const file = found && tryReadCase(await index.read(found));
  return file && caseStatus(file, routines[file.rutin] ?? routine, today());
}

async function fromOutbox(
  { outbox, routine, store }: Service,
  hash: string,
): Promise<CaseStatus | undefined> {
  const receipt = await outbox.find(hash);
  // The receipt of a case that the store cannot show would tell its reporter that nothing has happened since.
  if (!receipt || indexes.get(store)?.isUnavailable(receipt.id)) return undefined;
  return receivedStatus(receipt, routine);
}
