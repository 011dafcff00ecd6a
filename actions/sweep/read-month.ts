import { setImmediate as breathe } from 'node:timers/promises';
import type { CaseFile } from '../../adapters/store/store.ts';
import { readAnyCase } from '../../core/case/any.ts';
import { type Standing, standingOf } from '../../core/sweep/snapshot.ts';
import type { CaseWork } from '../service.ts';
import { isCurrent, type Kept, keptOf } from './kept.ts';
import type { Memory, Unread } from './memory.ts';

/** How many cases are read before whoever else runs in the process gets a turn. */
const TURN = 50;
/** From how many texts on it is quicker to ask for them together, which in the local store starts a process. */
const MANY = 50;

/**
 * What each case of a month says on a day. What cannot be heard is added to `unread`, and such a month is opened
 * again the next time. `month` names it in the cache; the cases that wait are a month of their own.
 */
export async function hearMonth(
  service: CaseWork,
  memory: Memory,
  month: string,
  files: readonly CaseFile[],
  content: string,
  today: string,
  unread: Unread[],
): Promise<Kept> {
  const before = memory.cache.read(month) as Kept | undefined;
  if (before?.content === content && isCurrent(before, today)) return before;
  const known = new Map(before?.files.filter(([, standing]) => isCurrent(standing, today)));
  const isKnown = ({ id, oid }: CaseFile) => known.get(oid)?.id === id;
  const texts = await textsOf(
    service,
    memory,
    files.filter((file) => !isKnown(file)),
  );
  const after: [string, Standing][] = [];
  let isWhole = true;
  for (const [index, file] of files.entries()) {
    if (index % TURN === TURN - 1) await breathe();
    const old = isKnown(file) ? known.get(file.oid) : undefined;
    const found = old ?? (await hearCase(service, memory, file, month === 'waiting', today, texts));
    if ('code' in found) {
      unread.push(found);
      isWhole = false;
    } else after.push([file.oid, found]);
  }
  const kept = keptOf(isWhole ? content : '', after);
  memory.cache.write(month, kept);
  return kept;
}

/** The texts of the files that no process memory has parsed, when the store gives many at once. */
async function textsOf(
  { store }: CaseWork,
  { files }: Memory,
  wanted: readonly CaseFile[],
): Promise<ReadonlyMap<string, string>> {
  const oids = wanted.map(({ oid }) => oid).filter((oid) => !files.has(oid));
  return (oids.length > MANY && (await store.texts?.(oids))) || new Map();
}

async function hearCase(
  { store, routines }: CaseWork,
  { files }: Memory,
  { id, path, oid }: CaseFile,
  waiting: boolean,
  today: string,
  texts: ReadonlyMap<string, string>,
): Promise<Standing | Unread> {
  let file = files.get(oid);
  if (!file) {
    let text: string;
    try {
      text = texts.get(oid) ?? (await store.text(oid));
    } catch {
      return { id, path, code: 'store' };
    }
    file = readAnyCase(text);
  }
  if (!file || file.id !== id) return { id, path, code: 'unreadable' };
  const routine = routines[file.rutin];
  if (!routine) return { id, path, code: 'no-routine' };
  const standing = standingOf(file, routine, waiting, today);
  // Only a case that a new day can change is asked again.
  if (standing.till !== undefined) files.set(oid, file);
  return standing;
}
