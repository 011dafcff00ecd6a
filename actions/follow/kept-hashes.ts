import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { digest } from '../../adapters/cache/cache.ts';

/** The receipt hash in each content, by the content's id; null for content without one. */
export type Hashes = ReadonlyMap<string, string | null>;

const KEY = 'state/receipts';

/**
 * Reads the receipt hashes that `keepHashes` kept, so that a start does not read every case again. An id is made from the
 * content, so a hash can be missing but never old. Text that is damaged, or cannot be read, counts as nothing kept.
 */
export async function keptHashes(blobs: BlobStore): Promise<Hashes> {
  const text = await blobs.read(KEY).catch(() => undefined);
  const [mark, body = ''] = text?.split('\n', 2) ?? [];
  return mark === digest(body) ? new Map(JSON.parse(body) as [string, string | null][]) : new Map();
}

/** Keeps receipt hashes for the next start. It is never a reason to fail. */
export async function keepHashes(blobs: BlobStore, hashes: Hashes): Promise<void> {
  const body = JSON.stringify([...hashes]);
  await blobs.write(KEY, `${digest(body)}\n${body}`).catch(() => {});
}
