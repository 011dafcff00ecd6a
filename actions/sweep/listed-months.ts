import { digest } from '../../adapters/cache/cache.ts';
import type { CaseFile, Store, StoreMonths, StoreSnapshot } from '../../adapters/store/store.ts';
import type { SweepMemory } from './memory.ts';

/** The name under which the waiting cases are kept, as if they were a month. */
export const WAITING = 'waiting';

/** The cases in a store by month, named as its folder is, `2026/11`. Those that have not been accepted are `waiting`. */
export interface ListedMonths {
  version: string;
  /** What identifies the content of each month. */
  contents: ReadonlyMap<string, string>;
  /** How many waiting cases are in no month, because main has them too. */
  left: number;
  /** Lists the cases of some of the months. */
  files(names: readonly string[]): Promise<ReadonlyMap<string, readonly CaseFile[]>>;
}

/** Lists the cases in a store by month. */
export async function listMonths(store: Store, memory: SweepMemory): Promise<ListedMonths> {
  const listed = (await store.months?.()) ?? (await fromSnapshot(store, memory));
  const { version, months, accepted } = listed;
  const waiting = listed.waiting.filter(({ id }) => !accepted.has(id));
  return {
    version,
    contents: new Map([[WAITING, contentOf(waiting)], ...months]),
    left: listed.waiting.length - waiting.length,
    async files(names) {
      const files = await listed.files(names.filter((name) => name !== WAITING));
      return new Map([...files, [WAITING, waiting]]);
    },
  };
}

/** The months of a store that lists all its cases. */
async function fromSnapshot(store: Store, memory: SweepMemory): Promise<StoreMonths> {
  memory.snapshot = await store.snapshot(memory.snapshot);
  const { version, main, waiting } = memory.snapshot;
  const ids = new Set(waiting.map(({ id }) => id));
  const months = filesByMonth(memory.snapshot);
  return {
    version,
    months: new Map([...months].map(([name, files]) => [name, contentOf(files)])),
    waiting,
    accepted: new Set(main.flatMap(({ id }) => (ids.has(id) ? [id] : []))),
    files: async (names) => new Map(names.map((name) => [name, months.get(name) ?? []])),
  };
}

/** A checksum of which files there are, and what each holds. */
const contentOf = (files: readonly CaseFile[]): string =>
  digest(files.map(({ id, oid }) => `${id} ${oid}`).join('\n'));

function filesByMonth({ main }: StoreSnapshot): Map<string, CaseFile[]> {
  const found = new Map<string, CaseFile[]>();
  let [folder, files]: [string, CaseFile[]] = ['', []];
  // The cases of a folder follow each other.
  for (const file of main) {
    if (folder === '' || !file.path.startsWith(folder)) {
      folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
      const month = folder.slice('cases/'.length, -1);
      files = found.get(month) ?? [];
      found.set(month, files);
    }
    files.push(file);
  }
  return found;
}
