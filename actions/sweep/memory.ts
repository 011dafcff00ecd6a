import type { Cache } from '../../adapters/cache/cache.ts';
import type { StoreSnapshot } from '../../adapters/store/store.ts';
import type { Case } from '../../core/case/case.ts';

/** What a process keeps between sweeps: a file that has not changed is not parsed again. */
export interface SweepMemory {
  /** What the months were summed up to, kept in the process or on disk. */
  cache: Cache;
  /** The snapshots of the cases in each month that are over. */
  months: Cache;
  /** The store as it was listed last, when it cannot list months alone. */
  snapshot?: StoreSnapshot;
  /** The open cases by the id of their content: a new day may change their snapshots. */
  files: Map<string, Case>;
}

/** Creates a memory that lasts as long as the process, or as the given cache. */
export function newSweepMemory(cache?: Cache): SweepMemory {
  const kept = cache ? { cache, months: cache } : { cache: processCache(), months: textCache() };
  return { ...kept, files: new Map() };
}

function processCache(): Cache {
  const values = new Map<string, unknown>();
  return { read: (name) => values.get(name), write: (name, value) => void values.set(name, value) };
}

/** A cache in the process that keeps JSON, a third of the memory: a month is read again only when one of its cases has changed. */
function textCache(): Cache {
  const texts = new Map<string, string>();
  return {
    read(name) {
      const text = texts.get(name);
      return text === undefined ? undefined : JSON.parse(text);
    },
    write: (name, value) => void texts.set(name, JSON.stringify(value)),
  };
}

/** A case without a snapshot: its file cannot be read, its routine is missing, the store failed, or it is a copy. */
export interface UnreadCase {
  id: string;
  path: string;
  code: 'unreadable' | 'no-routine' | 'store' | 'copy';
}
