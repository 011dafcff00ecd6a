import { contentDigest } from '../adapters/cache/content.ts';
import { requireAssociation } from '../adapters/folder/cached.ts';
import type { AssociationFolder, Service } from './service.ts';

/** Milliseconds between two looks at the folder. */
const INTERVAL = 5_000;

/** The files of an association's folder that a running service uses. The rest is read when the site is built. */
const USED = ['association.yaml', 'routines'];

/** A checksum of the settings that a running service uses. Taken before they are read, so that no change is missed. */
export const settingsDigest = (cases: string): string => contentDigest(cases, USED);

/**
 * Makes the function by which a service follows the settings in its folder. Settings with faults are not used: the ones
 * from before stay in force, and `settingsError` holds why until the folder is right again.
 * @param digest of the settings that the service was opened with
 * @param use puts checked settings to use; what it throws counts as a fault
 * @returns a function that returns what it found: `changed` or `faulty` once for each change, and `same` otherwise.
 * Called with `true`, it looks even if it did so a moment ago
 */
export function liveSettings(
  service: Pick<Service, 'settingsError'>,
  cases: string,
  digest: string,
  use: (folder: AssociationFolder) => Promise<void>,
  interval = INTERVAL,
): NonNullable<Service['refresh']> {
  let known = digest;
  let looked = performance.now();
  let running: ReturnType<NonNullable<Service['refresh']>> | undefined;
  async function look(): Promise<'same' | 'changed' | 'faulty'> {
    looked = performance.now();
    const found = settingsDigest(cases);
    if (found === known) return 'same';
    known = found;
    try {
      await use(await requireAssociation(cases));
      delete service.settingsError;
      return 'changed';
    } catch (error) {
      service.settingsError = error;
      return 'faulty';
    }
  }
  return async (atOnce = false) => {
    if (running) {
      await running;
      if (!atOnce) return 'same';
    }
    if (!atOnce && performance.now() - looked < interval) return 'same';
    running = look().finally(() => {
      running = undefined;
    });
    return running;
  };
}
