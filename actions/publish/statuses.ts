import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { digest } from '../../adapters/cache/cache.ts';
import { CALLS_AT_ONCE, inBatches } from '../../adapters/in-batches.ts';
import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';
import { isUnusuallyMany } from '../../core/unusually-many.ts';
import { STATUS_FOLDER } from '../follow/published.ts';

/** The blob with a digest of each status that was written, so that an unchanged one is not read to be compared. */
const DIGESTS = 'state/statuses';

/** How many statuses were written and removed. */
export interface WrittenStatuses {
  written: number;
  removed: number;
  /** How many were not removed because unusually many would have been: probably some cases could not be read. */
  kept?: number;
}

/**
 * Writes what each reporter may read, by the hash of the receipt code: one write for each status that has changed, or
 * that is gone from the blobs. Removes those of receipts that no longer exist, unless they are unusually many. Run
 * twice, the second run writes nothing; a run that was stopped is completed by the next.
 * @param withheld hashes of statuses that may not be written: what is there already stays
 */
export async function writeStatuses(
  blobs: BlobStore,
  statuses: ReadonlyMap<string, CaseStatus | RemovedStatus>,
  withheld: ReadonlySet<string> = new Set(),
): Promise<WrittenStatuses> {
  const before = await blobs.read(DIGESTS);
  const known = new Map(Object.entries(before === undefined ? {} : (JSON.parse(before) as object)));
  const there = new Set(await blobs.list(STATUS_FOLDER));
  const texts = new Map(
    [...statuses]
      .filter(([hash]) => !withheld.has(hash))
      .map(([hash, status]) => [hash, JSON.stringify(status)]),
  );
  const digests = new Map([...texts].map(([hash, text]) => [hash, digest(text)]));
  const changed = [...texts].filter(([hash]) => !there.has(hash) || known.get(hash) !== digests.get(hash));
  const gone = [...there].filter((hash) => !statuses.has(hash));
  const isMany = isUnusuallyMany(gone.length, there.size);
  await inBatches(changed, ([hash, text]) => blobs.write(`${STATUS_FOLDER}/${hash}`, text), CALLS_AT_ONCE);
  if (!isMany) await inBatches(gone, (hash) => blobs.remove(`${STATUS_FOLDER}/${hash}`), CALLS_AT_ONCE);
  const after = JSON.stringify(Object.fromEntries([...digests].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  if (after !== before) await blobs.write(DIGESTS, after);
  return {
    written: changed.length,
    removed: isMany ? 0 : gone.length,
    ...(isMany ? { kept: gone.length } : {}),
  };
}
