import type { Store } from '@netlify/blobs';
import { type Box, checkKey, isName } from './blob-store.ts';

/** A box in Netlify's blobs. The store must be opened with strong consistency: a drain reads what was just written. */
export function blobsBox(store: Pick<Store, 'set' | 'get' | 'list' | 'delete'>): Box {
  return {
    create: async (key, text) => (await store.set(checkKey(key), text, { onlyIfNew: true })).modified,
    async write(key, text) {
      await store.set(checkKey(key), text);
    },
    read: async (key) => (await store.get(checkKey(key), { type: 'text' })) ?? undefined,
    async list(folder, start = '') {
      const { blobs } = await store.list({ prefix: `${folder}/${start}` });
      return blobs
        .map(({ key }) => key.slice(folder.length + 1))
        .filter(isName)
        .toSorted();
    },
    remove: (key) => store.delete(checkKey(key)),
  };
}
