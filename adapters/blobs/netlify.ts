import type { Store } from '@netlify/blobs';
import { type BlobStore, checkBlobKey, isBlobName } from './blob-store.ts';

/**
 * Opens a blob store in Netlify's blobs. `store` must be opened with strong consistency: a drain reads what was just
 * written.
 */
export function netlifyBlobStore(store: Pick<Store, 'set' | 'get' | 'list' | 'delete'>): BlobStore {
  return {
    create: async (key, text) => (await store.set(checkBlobKey(key), text, { onlyIfNew: true })).modified,
    async write(key, text) {
      await store.set(checkBlobKey(key), text);
    },
    read: async (key) => (await store.get(checkBlobKey(key), { type: 'text' })) ?? undefined,
    async list(folder, prefix = '') {
      const { blobs } = await store.list({ prefix: `${folder}/${prefix}` });
      return blobs
        .map(({ key }) => key.slice(folder.length + 1))
        .filter(isBlobName)
        .toSorted();
    },
    remove: (key) => store.delete(checkBlobKey(key)),
  };
}
