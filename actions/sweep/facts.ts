import type { Case } from '../../core/case/case.ts';
import type { Standing } from '../../core/sweep/standing.ts';
import type { Cache } from '../cache/cache.ts';
import type { CaseWork } from '../service.ts';
import type { CaseFile, Snapshot } from '../store/store.ts';
import { hearMonth } from './month.ts';

/** A case that says nothing, because its file cannot be read or its routine is not there. */
export interface Unread {
  id: string;
  path: string;
  code: 'unreadable' | 'no-routine' | 'store';
}

/** What every case says on a day, and which of them cannot be heard. */
export interface Heard {
  standings: Standing[];
  unread: Unread[];
  /** How many cases there are. */
  of: number;
}

/** What a process keeps between sweeps: a file that has not changed is not parsed again. */
export interface Memory {
  /** What each month says, kept in the process or on disk. */
  cache: Cache;
  snapshot?: Snapshot;
  /** The open cases by their content: a new day asks them again. */
  files: Map<string, Case>;
}

/** A memory that lasts as long as the process, or one that also knows what is kept in a cache. */
export function newMemory(cache: Cache = inProcess()): Memory {
  return { cache, files: new Map() };
}

function inProcess(): Cache {
  const values = new Map<string, unknown>();
  return { read: (name) => values.get(name), write: (name, value) => void values.set(name, value) };
}

/** Hears every case in the store. A month in which nothing has changed is not opened before its next day. */
export async function hear(service: CaseWork, memory: Memory, today: string): Promise<Heard> {
  const snapshot = await service.store.snapshot(memory.snapshot);
  const heard: Heard = { standings: [], unread: [], of: snapshot.main.length + snapshot.waiting.length };
  const open = new Map<string, Case>();
  for (const [month, files] of months(snapshot)) {
    const kept = await hearMonth(service, memory, month, files, today, heard.unread);
    for (const [oid, standing] of kept.files) {
      heard.standings.push(standing);
      const file = memory.files.get(oid);
      if (file && standing.till !== undefined) open.set(oid, file);
    }
  }
  memory.snapshot = snapshot;
  memory.files = open;
  return heard;
}

/** The cases month by month as their folders have them, and those that wait by themselves. */
function months({ main, waiting }: Snapshot): Map<string, CaseFile[]> {
  const found = new Map<string, CaseFile[]>([['waiting', [...waiting]]]);
  for (const file of main) {
    const month = file.path.slice('cases/'.length, file.path.lastIndexOf('/'));
    const files = found.get(month);
    if (files) files.push(file);
    else found.set(month, [file]);
  }
  return found;
}
