import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { uniqueName } from '../durable.ts';

/** Values kept between runs, by name. What is damaged, or was made under another version, is not there. */
export interface Cache {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

/** Keeps nothing. */
export const NO_CACHE: Cache = { read: () => undefined, write: () => {} };

/**
 * A cache in a folder. Each file begins with a checksum of the version and of what follows, so half a file, a changed
 * file and one from other code are all found out, and made anew. A cache that cannot be written is no cache; that is
 * never a reason to fail.
 *
 * Whoever keeps a value says in it by which content it was made and asks for that content when it is read again. What
 * a branch leaves here can therefore not decide anything on main: the same content under the same code has the same
 * value, and other content is not found. (Code that is not trusted must not run with the cache at hand. It could
 * write a false value with a right checksum.)
 */
export function openCache(folder: string, version: string): Cache {
  const pathOf = (name: string) => join(folder, `${name}.json`);
  return {
    read(name) {
      try {
        const text = readFileSync(pathOf(name), 'utf8');
        const end = text.indexOf('\n');
        const body = text.slice(end + 1);
        return text.slice(0, end) === digest(version, body) ? JSON.parse(body) : undefined;
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      const body = JSON.stringify(value);
      const temp = join(folder, `${uniqueName()}.new`);
      try {
        mkdirSync(dirname(pathOf(name)), { recursive: true });
      } catch {
        return;
      }
      try {
        writeFileSync(temp, `${digest(version, body)}\n${body}`);
        renameSync(temp, pathOf(name));
      } catch {
        rmSync(temp, { force: true });
      }
    },
  };
}

/** One checksum of some texts, in which it matters where one ends and the next begins. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
