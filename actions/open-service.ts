import { directoryBox } from '../adapters/blobs/directory.ts';
import type { Cache } from '../adapters/cache/cache.ts';
import { requireAssociation } from '../adapters/folder/kept.ts';
import { lacksKeys, localRecipient, recipientsOf } from '../adapters/keys.ts';
import { openSecret } from '../adapters/secret.ts';
import { settings } from '../adapters/settings.ts';
import { openStore } from '../adapters/store/open.ts';
import { type Folder, type Service, serviceOf } from './service.ts';

/** Opens a service on a folder of cases and a folder of its own, making what is not there yet. */
export async function openService(
  cases: string,
  data: string,
  now: () => number = Date.now,
  env: NodeJS.ProcessEnv = process.env,
  cache?: Cache,
): Promise<Service> {
  const folder = await requireAssociation(cases, cache);
  const secret = await openSecret(data);
  const store = await openStore({ cases, data, ...folder, now }, env);
  const own = folder.association.exempel || lacksKeys(folder.association) ? [await localRecipient(data)] : [];
  const recipients = (area?: string) => [...recipientsOf(folder.association, area), ...own];
  return serviceOf(folder, { store, box: directoryBox(data), recipients, secret, now });
}

let opened: Promise<Service> | undefined;

/**
 * The service that the environment names, opened once: on a host with what was built in, else on the folders. A
 * failed start is tried again at the next call.
 */
export function service(built?: Folder): Promise<Service> {
  const { cases, data, blobs } = settings();
  const open = async () => {
    if (!blobs) return openService(cases, data);
    // Only a host needs the library, and only here.
    const { openHosted } = await import('./hosted.ts');
    return openHosted(built ?? (await requireAssociation(cases)));
  };
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
