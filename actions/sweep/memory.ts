import type { Cache } from '../../adapters/cache/cache.ts';
import type { StoreSnapshot } from '../../adapters/store/store.ts';
import type { Case } from '../../core/case/case.ts';

/** What a process keeps between sweeps: a file that has not changed is not parsed again. */
export interface SweepMemory {
  /** What each month says, kept in the process or on disk. */
  cache: Cache;
  snapshot?: StoreSnapshot;
  /** The open cases by their content: a new day asks them again. */
  files: Map<string, Case>;
}

/** A memory that lasts as long as the process, or one that also knows what is kept in a cache. */
export function newSweepMemory(cache: Cache = processCache()): SweepMemory {
  return { cache, files: new Map() };
}

function processCache(): Cache {
  const values = new Map<string, unknown>();
  return { read: (name) => values.get(name), write: (name, value) => void values.set(name, value) };
}

/** A case that says nothing, because its file cannot be read or its routine is not there. */
export interface UnreadCase {
  id: string;
  path: string;
  code: 'unreadable' | 'no-routine' | 'store';
}
