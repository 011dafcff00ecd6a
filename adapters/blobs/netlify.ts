import type { Store } from '@netlify/blobs';
import { type BlobStore, checkBlobKey, isBlobName } from './blob-store.ts';

/**
 * Opens a blob store in Netlify's blobs.
 * @param open returns the store for one call, with strong consistency: a drain reads what was just written. Each
 * invocation of a function has new credentials (`NETLIFY_BLOBS_CONTEXT`, set by the function's bootstrap), while the
 * process lives on, so a store that was opened only once would be refused when they expire.
 */
export function netlifyBlobStore(open: () => Pick<Store, 'set' | 'get' | 'list' | 'delete'>): BlobStore {
  return {
    create: async (key, text) => (await open().set(checkBlobKey(key), text, { onlyIfNew: true })).modified,
    async write(key, text) {
      await open().set(checkBlobKey(key), text);
    },
    read: async (key) => (await open().get(checkBlobKey(key), { type: 'text' })) ?? undefined,
    async list(folder, prefix = '') {
      const { blobs } = await open().list({ prefix: `${folder}/${prefix}` });
      return blobs
        .map(({ key }) => key.slice(folder.length + 1))
        .filter(isBlobName)
        .toSorted();
    },
    remove: (key) => open().delete(checkBlobKey(key)),
  };
}
