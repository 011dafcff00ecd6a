import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { uniqueName } from '../durable.ts';

/** Values kept between runs, by name. A damaged value, or one of another version, reads as undefined. */
export interface Cache {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

/** A cache that keeps nothing. */
export const NO_CACHE: Cache = { read: () => undefined, write: () => {} };

/**
 * Opens a cache in a folder. Each file begins with a checksum of the version and of the value, so a truncated file, a
 * changed file and a file of other code are all detected, and the value is computed again. A cache that cannot be
 * written is never a reason to fail.
 *
 * Callers store with each value which content it was computed from, and compare that when they read it. What a branch
 * leaves in the cache can therefore not decide anything on main: the same content under the same code has the same
 * value, and other content does not match. (Untrusted code must not run with access to the cache: it could write a
 * false value with a correct checksum.)
 */
export function openCache(folder: string, version: string): Cache {
  const pathOf = (name: string) => join(folder, `${name}.json`);
  // Of the bytes: the text of a summary is many megabytes, and would be copied to be hashed.
  const checksum = (body: Buffer) => digest(version, hash('sha256', body));
  return {
    read(name) {
      try {
        const bytes = readFileSync(pathOf(name));
        const end = bytes.indexOf('\n');
        const body = bytes.subarray(end + 1);
        return bytes.toString('latin1', 0, end) === checksum(body)
          ? JSON.parse(body.toString('utf8'))
          : undefined;
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      const body = Buffer.from(JSON.stringify(value));
      const temp = join(folder, `${uniqueName()}.new`);
      try {
        mkdirSync(dirname(pathOf(name)), { recursive: true });
      } catch {
        return;
      }
      try {
        writeFileSync(temp, Buffer.concat([Buffer.from(`${checksum(body)}\n`), body]));
        renameSync(temp, pathOf(name));
      } catch {
        rmSync(temp, { force: true });
      }
    },
  };
}

/**
 * Returns one SHA-256 of several texts; `('ab', 'c')` and `('a', 'bc')` differ. It runs for every file, and a `Hash` object
 * for each takes longer than hashing.
 */
export const digest = (...parts: readonly string[]): string =>
  hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''));
