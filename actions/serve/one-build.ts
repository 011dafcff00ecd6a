import { join } from 'node:path';
import { Locks } from '../../adapters/store/local/lock.ts';

/** Milliseconds until a lock whose holder is unknown counts as left behind. Longer than any build. */
const STALE_AFTER = 600_000;
/** Milliseconds that a build waits before `onWait` is called. */
const QUIET = 1_000;

/**
 * Runs a build of the project when no other process builds it: every build writes to the same `dist` and `.netlify`. A lock
 * that a killed build has left is broken at once.
 * @param onWait called once, if another build has to be waited for
 */
export async function aloneInProject<T>(
  root: string,
  build: () => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  const wait = setTimeout(onWait, QUIET);
  try {
    // A name with a dot is no build that is kept.
    return await new Locks(join(root, '.served/.lock'), { staleAfter: STALE_AFTER }).with('build', () => {
      clearTimeout(wait);
      return build();
    });
  } finally {
    clearTimeout(wait);
  }
}
