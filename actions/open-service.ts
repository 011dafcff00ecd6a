import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import type { Cache } from '../adapters/cache/cache.ts';
import { checkDataFolder, markDataFolder } from '../adapters/data-folder.ts';
import { requireAssociation } from '../adapters/folder/cached.ts';
import { lacksKeys, localRecipient, recipientsOf } from '../adapters/keys.ts';
import { openSecret } from '../adapters/secret.ts';
import { readSettings } from '../adapters/settings.ts';
import { githubSettings } from '../adapters/store/github-settings.ts';
import { openStore } from '../adapters/store/open.ts';
import { type AssociationFolder, type Service, serviceOf } from './service.ts';

/**
 * Opens a service on an association's folder and a data folder, and creates what is missing in the latter. A data
 * folder that has been used and lacks something is refused.
 * @throws UserError with a `DataFolderCode` or `bad-settings`, StoreError, FaultyFolderError
 */
export async function openService(
  cases: string,
  data: string,
  now: () => number = Date.now,
  env: NodeJS.ProcessEnv = process.env,
  cache?: Cache,
): Promise<Service> {
  const folder = await requireAssociation(cases, cache);
  checkDataFolder(data, githubSettings(env) === undefined);
  // The archive before the secret: where there is a secret there was an archive, also after a killed first start.
  const store = await openStore({ cases, data, ...folder, now }, env);
  const secret = await openSecret(data);
  const ownRecipients =
    folder.association.exempel || lacksKeys(folder.association) ? [await localRecipient(data)] : [];
  const recipients = (area?: string) => [...recipientsOf(folder.association, area), ...ownRecipients];
  await markDataFolder(data);
  return serviceOf(folder, { store, blobs: directoryBlobStore(data), recipients, secret, now });
}

let opened: Promise<Service> | undefined;

/**
 * The service that the environment describes, opened once per process: on a host with the association that was built
 * into the function, else on the folders. A start that failed is tried again at the next call.
 */
export function service(built?: AssociationFolder): Promise<Service> {
  const { cases, data, netlifyBlobs } = readSettings();
  const open = async () => {
    if (!netlifyBlobs) return openService(cases, data);
    // Loaded here, because only a host needs the library.
    const { openHostedService } = await import('./hosted.ts');
    return openHostedService(built ?? (await requireAssociation(cases)));
  };
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
