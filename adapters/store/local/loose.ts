import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readIfExists } from '../../durable.ts';
import { objectId } from './pack.ts';

const pathOf = (gitdir: string, oid: string): string =>
  join(gitdir, 'objects', oid.slice(0, 2), oid.slice(2));

/**
 * Reads an object that native git has written to a file of its own; undefined if there is none.
 * @throws Error when it is damaged
 */
export function readLoose(gitdir: string, oid: string): { kind: string; body: Buffer } | undefined {
  const file = readIfExists(pathOf(gitdir, oid));
  if (!file) return undefined;
  const whole = inflateSync(file);
  const kind = whole.toString('latin1', 0, whole.indexOf(' '));
  const body = whole.subarray(whole.indexOf(0) + 1);
  if (objectId(kind, body) !== oid) throw new Error(`the file of ${oid} is damaged`);
  return { kind, body };
}

/**
 * Removes an object's own file when it is not whole, which a power cut can leave of one that native git was writing:
 * git's own checks fail as long as it is there.
 */
export function removeDamagedLoose(gitdir: string, oid: string): void {
  const path = pathOf(gitdir, oid);
  const file = readIfExists(path);
  if (file && !isWhole(file, oid)) rmSync(path, { force: true });
}

function isWhole(file: Buffer, oid: string): boolean {
  try {
    return createHash('sha1').update(inflateSync(file)).digest('hex') === oid;
  } catch {
    return false;
  }
}
