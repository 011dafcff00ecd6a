import { setImmediate as breathe } from 'node:timers/promises';
import type { Case } from '../../core/case/case.ts';
import { readCanonical } from '../../core/case/fast.ts';
import { readCase } from '../../core/case/read.ts';
import { type Standing, standingOf } from '../../core/sweep/standing.ts';
import type { Service } from '../service.ts';
import type { CaseFile, Snapshot } from '../store/store.ts';

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

interface Known {
  standing: Standing;
  /** Kept only while a day alone can change what the case says, which no closed case is waiting for. */
  file: Case | undefined;
}

/** What a process remembers between sweeps. A file that has not changed is not parsed again. */
export interface Memory {
  snapshot?: Snapshot;
  known: Map<string, Known>;
}

export const emptyMemory = (): Memory => ({ known: new Map() });

/** How many cases are read before whoever else runs in the process gets a turn. */
const TURN = 100;

/** Hears every case in the store. The memory is renewed: what is gone is forgotten. */
export async function hear(service: Service, memory: Memory, today: string): Promise<Heard> {
  const snapshot = await service.store.snapshot(memory.snapshot);
  const standings: Standing[] = [];
  const unread: Unread[] = [];
  const known = new Map<string, Known>();
  const all = [
    ...snapshot.main.map((place) => ({ place, waiting: false })),
    ...snapshot.waiting.map((place) => ({ place, waiting: true })),
  ];
  for (const [index, { place, waiting }] of all.entries()) {
    if (index % TURN === TURN - 1) await breathe();
    const key = `${place.oid} ${waiting}`;
    const found = await one(service, place, waiting, memory.known.get(key), today);
    if ('code' in found) unread.push(found);
    else {
      standings.push(found.standing);
      known.set(key, found);
    }
  }
  memory.snapshot = snapshot;
  memory.known = known;
  return { standings, unread, of: all.length };
}

async function one(
  { store, routines }: Service,
  { id, path, oid }: CaseFile,
  waiting: boolean,
  before: Known | undefined,
  today: string,
): Promise<Known | Unread> {
  if (before && isCurrent(before.standing, today)) return before;
  let file = before?.file;
  if (!file) {
    let text: string;
    try {
      text = await store.text(oid);
    } catch {
      return { id, path, code: 'store' };
    }
    file = readCanonical(text) ?? readCase(text).case;
    if (!file || file.id !== id) return { id, path, code: 'unreadable' };
  }
  const routine = routines[file.rutin];
  if (!routine) return { id, path, code: 'no-routine' };
  const standing = standingOf(file, routine, waiting, today);
  return { standing, file: standing.till === undefined ? undefined : file };
}

/** What was heard on an earlier day still holds. */
function isCurrent({ dag, till }: Standing, today: string): boolean {
  return dag <= today && (till === undefined || today < till);
}
