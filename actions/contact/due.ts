import { CALLS_AT_ONCE, inBatches } from '../../adapters/in-batches.ts';
import type { log as writeLog } from '../../adapters/log.ts';
import type { CaseFile } from '../../adapters/store/store.ts';
import { type Case, isClosed, receiptHashOf } from '../../core/case/case.ts';
import { standingRows } from '../../core/case/history.ts';
import { type ReceiptRecord, readEntry } from '../outbox/outbox.ts';
import type { Service } from '../service.ts';
import { linkedIds, linkName } from './links.ts';

/** The contact details by what is known of their cases. */
export interface SortedContacts {
  ids: readonly string[];
  /** Those whose case is in the store. */
  known: CaseFile[];
  /** The ids of cases that were removed by order. */
  removed: string[];
  /** The ids of cases that are neither in the store nor removed by order: a person decides about them. */
  unknown: string[];
}

/** Sorts the contact details by the state of their cases in the store and the receipts. */
export async function sortContacts({
  blobs,
  store,
  secret,
}: Pick<Service, 'blobs' | 'store' | 'secret'>): Promise<SortedContacts> {
  const ids = await blobs.list('contacts');
  const sorted: SortedContacts = { ids, known: [], removed: [], unknown: [] };
  if (ids.length === 0) return sorted;
  const { main, waiting, removed } = await store.snapshot();
  const found = new Map([...waiting, ...main].map((file) => [file.id, file]));
  const removedIds = ids.every((id) => found.has(id))
    ? new Set<string>()
    : await idsOfReceipts(blobs, secret, new Set(removed.map(({ hash }) => hash)));
  for (const id of ids) {
    const file = found.get(id);
    if (file) sorted.known.push(file);
    else if (removedIds.has(id)) sorted.removed.push(id);
    else sorted.unknown.push(id);
  }
  return sorted;
}

/** Which cases a run reads. */
export interface Portion {
  /** The most cases. */
  max: number;
  /** The id that the run before read last, when it did not read all: this run goes on after it. */
  after: string | undefined;
}

/**
 * Finds the contact details to erase: those of cases that were removed, or closed on a day that is over. A case that
 * cannot be read is logged and left for the next run.
 * @returns `due`: the ids of the cases; `links`: the names of the links of all cases that were read; `last`: the id that
 * was read last, when not all were read
 */
export async function dueContacts(
  store: Service['store'],
  { known, removed }: SortedContacts,
  isOver: (day: string) => boolean,
  { portion, log }: { portion: Portion; log: typeof writeLog },
): Promise<{ due: string[]; links: Set<string>; last?: string }> {
  const due = [...removed];
  const links = new Set<string>();
  if (known.length === 0) return { due, links };
  const { readCase } = await import('../../core/case/read.ts');
  const read = inPortion(known, portion);
  await inBatches(
    read,
    async ({ id, path, oid }) => {
      try {
        const { case: file } = readCase(await store.text(oid));
        if (file) links.add(linkName(id, receiptHashOf(file)));
        const day = closedOn(file);
        if (day !== undefined && isOver(day)) due.push(id);
      } catch (error) {
        log('case-unavailable', { path, error });
      }
    },
    CALLS_AT_ONCE,
  );
  const last = read.length < known.length ? read.at(-1)?.id : undefined;
  return { due, links, ...(last === undefined ? {} : { last }) };
}

/** The cases of a portion, in the order of their ids, and from the start again after the last one. */
function inPortion(known: readonly CaseFile[], { max, after = '' }: Portion): CaseFile[] {
  const sorted = known.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // Nothing follows the very last one, so the next run starts from the first.
  const next = Math.max(
    0,
    sorted.findIndex(({ id }) => id > after),
  );
  return [...sorted.slice(next), ...sorted.slice(0, next)].slice(0, max);
}

/** The day a case was last closed; undefined while it is open, or when it cannot be read. */
function closedOn(file: Case | undefined): string | undefined {
  if (!file || !isClosed(file)) return undefined;
  const closings = standingRows(file.historik).filter(
    ({ händelse, till }) => händelse === 'fas' && till === 'stangt',
  );
  return (closings.at(-1) ?? file.historik.at(-1))?.datum;
}

/** The ids of the cases with these receipt hashes, as far as their receipts are still kept or they are linked. */
async function idsOfReceipts(
  blobs: Service['blobs'],
  secret: Buffer,
  hashes: ReadonlySet<string>,
): Promise<Set<string>> {
  const ids = new Set(await linkedIds(blobs, hashes));
  for (const hash of await blobs.list('done')) {
    if (!hashes.has(hash)) continue;
    const text = await blobs.read(`done/${hash}`);
    const receipt = text === undefined ? undefined : readEntry<ReceiptRecord>(secret, hash, text);
    if (receipt) ids.add(receipt.id);
  }
  return ids;
}
