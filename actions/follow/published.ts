import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';

/** The folder of blobs with what each reporter may read, by the hash of the receipt code. */
export const STATUS_FOLDER = 'status';

/**
 * Makes a reader of what was published about a case: `skav publish status` writes it where the store can be read, for a
 * web function that cannot. The reader rejects when the blobs do not answer: then it is not known whether there is such
 * a case.
 */
export function publishedStatusReader(
  blobs: Pick<BlobStore, 'read'>,
): (hash: string) => Promise<CaseStatus | RemovedStatus | undefined> {
  return async (hash) => {
    const text = await blobs.read(`${STATUS_FOLDER}/${hash}`);
    return text === undefined ? undefined : (JSON.parse(text) as CaseStatus | RemovedStatus);
  };
}
