import { CALLS_AT_ONCE, inBatches } from '../in-batches.ts';
import type { Store } from './store.ts';

/** Above this many texts all of them are read at once, if they can be. */
const ALL_ABOVE = 30;

/**
 * A store as somebody reads it whose changes are made elsewhere: every call that would change something fails. A text that has
 * been read is remembered, by its oid, and only what the store lists is ever asked for.
 * @param readAll reads the text of every case on main in one call, by oid
 */
export function readingStore(store: Store, readAll: () => Promise<ReadonlyMap<string, string>>): Store {
  const known = new Map<string, string>();
  const refuse = () => Promise.reject(new Error('this store is only read'));
  const text = async (oid: string): Promise<string> => {
    const read = known.get(oid) ?? (await store.text(oid));
    known.set(oid, read);
    return read;
  };
  return {
    waiting: store.waiting,
    readProposal: store.readProposal,
    read: store.read,
    history: store.history,
    version: store.version,
    snapshot: store.snapshot,
    text,
    texts: async (oids) => {
      if (oids.filter((oid) => !known.has(oid)).length > ALL_ABOVE)
        for (const [oid, read] of await readAll()) known.set(oid, read);
      const texts = new Map<string, string>();
      const read = async (oid: string) => void texts.set(oid, await text(oid));
      await inBatches(oids, read, CALLS_AT_ONCE);
      return texts;
    },
    textsAbove: 1,
    propose: refuse,
    accept: refuse,
    revise: refuse,
    update: refuse,
    reject: refuse,
    remove: refuse,
  };
}
