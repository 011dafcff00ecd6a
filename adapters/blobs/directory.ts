import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMissing, syncNames, textIfThere, unique, writeDurably, writeOnce } from '../durable.ts';
import { type Box, checkKey, isName } from './blob-store.ts';

/** Only the owner may read what a reporter sent. */
const PRIVATE = { mode: 0o600 };

/** A box of files below a folder. */
export function directoryBox(data: string): Box {
  const scratch = join(data, 'scratch');
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  const temporary = () => join(scratch, unique());

  function place(key: string): string {
    const path = join(data, checkKey(key));
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return path;
  }

  return {
    create: (key, text) => writeOnce(place(key), text, temporary()),
    write: (key, text) => writeDurably(place(key), text, temporary(), PRIVATE),
    read: async (key) => textIfThere(join(data, checkKey(key))),
    async list(folder, start = '') {
      try {
        return readdirSync(join(data, folder))
          .filter((name) => isName(name) && name.startsWith(start))
          .toSorted();
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
    async remove(key) {
      const path = join(data, checkKey(key));
      rmSync(path, { force: true });
      await syncNames(path);
    },
  };
}
