import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode, isMissing, syncNames, unique, writeDurably } from '../durable.ts';
import { type Box, checkKey, isName } from './box.ts';

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
    async create(key, text) {
      const path = place(key);
      const whole = temporary();
      await writeDurably(whole, text, temporary(), PRIVATE);
      try {
        // The link is atomic: of many writers exactly one makes it.
        linkSync(whole, path);
      } catch (error) {
        if (hasCode(error, 'EEXIST')) return false;
        throw error;
      } finally {
        rmSync(whole, { force: true });
      }
      await syncNames(path);
      return true;
    },
    write: (key, text) => writeDurably(place(key), text, temporary(), PRIVATE),
    async read(key) {
      try {
        return readFileSync(join(data, checkKey(key)), 'utf8');
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
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
