import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../../durable.ts';
import type { Locks } from './lock.ts';
import { releaseLeftPacks } from './pack-writer.ts';
import type { Refs } from './refs.ts';

const DAY = 86_400_000;

/**
 * Removes what killed processes left. A lock that is never needed again, such as that of a branch with a random name,
 * would block `git pack-refs` for good. A lock that may still be held is checked once more when it is old.
 */
export async function removeLeftovers(gitdir: string, locks: Locks, refs: Refs): Promise<void> {
  await breakStaleLocks(locks, refs);
  if (refs.locks().length > 0) {
    // A failure here shows again when a call needs the lock.
    const later = () => void breakStaleLocks(locks, refs).catch(() => {});
    setTimeout(later, locks.staleAfter + 1000).unref();
  }
  releaseLeftPacks(gitdir);
  removeOldScratch(scratchFolder(gitdir));
}

async function breakStaleLocks(locks: Locks, refs: Refs): Promise<void> {
  await Promise.all(refs.locks().map((path) => locks.breakStaleLock(path)));
  await refs.removeStalePackedRefs();
}

/** Scratch files are used for milliseconds; those a day old were left by a killed process. */
function removeOldScratch(scratch: string): void {
  if (!statSync(scratch, { throwIfNoEntry: false })) return;
  for (const name of readdirSync(scratch)) {
    const path = join(scratch, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > DAY) rmSync(path, { force: true });
  }
}
