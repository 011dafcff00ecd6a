import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ownerState } from './owner.ts';

const HOUR = 3_600_000;

/** Removes repositories that killed processes left half-built next to `gitdir`. */
export function removePartialRepositories(gitdir: string): void {
  const prefix = `${basename(gitdir)}.new-`;
  for (const name of readdirSync(dirname(gitdir))) {
    if (!name.startsWith(prefix)) continue;
    const path = join(dirname(gitdir), name);
    const builder = Buffer.from(name.slice(prefix.length), 'base64url').toString();
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    const isLeft = ownerState(builder) === 'dead' || (ownerState(builder) === 'unknown' && age > HOUR);
    if (isLeft) rmSync(path, { recursive: true, force: true });
  }
}
