import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import type { Cache } from '../adapters/cache/cache.ts';
import { ARCHIVE_FOLDER, checkDataFolder, checkOwner, markDataFolder } from '../adapters/data-folder.ts';
import { folderCache, requireAssociation } from '../adapters/folder/cached.ts';
import { localRecipient, recipientsOf, requireKeys } from '../adapters/keys.ts';
import { openSecret } from '../adapters/secret.ts';
import { readSettings } from '../adapters/settings.ts';
import { githubSettings, webOf } from '../adapters/store/github-settings.ts';
import { openStore } from '../adapters/store/open.ts';
import type { Case } from '../core/case/case.ts';
import { tryReadCase } from '../core/case/try-read.ts';
import { liveSettings, settingsDigest } from './live-settings.ts';
import { type AssociationFolder, type Service, serviceOf, settingsOf } from './service.ts';

/**
 * Opens a service on an association's folder and a data folder, and creates what is missing in the latter. A data
 * folder that has been used and lacks something is refused. Later changes of the association's folder take effect with
 * `refresh`.
 * @throws UserError with a `DataFolderCode`, `keys-missing` or `bad-settings`, StoreError, FaultyFolderError
 */
export async function openService(
  cases: string,
  data: string,
  now: () => number = Date.now,
  env: NodeJS.ProcessEnv = process.env,
  cache?: Cache,
): Promise<Service> {
  const digest = settingsDigest(cases);
  const folder = await requireAssociation(cases, cache);
  requireKeys(folder.association);
  const github = githubSettings(env);
  checkDataFolder(data, github === undefined);
  checkOwner(data, folder.association.exempel === true);
  // The archive before the secret: where there is a secret there was an archive, also after a killed first start.
  const parts = { cases, data, ...folder, now };
  const store = await openStore(parts, env);
  const secret = await openSecret(data);
  const recipients = await recipientsWith(folder, data, cache);
  await markDataFolder(data);
  const service = serviceOf(folder, { store, blobs: directoryBlobStore(data), recipients, secret, now });
  service.settingsPlace = github
    ? { repo: github.repo, web: webOf(github.api) }
    : { folder: cases, archive: join(data, ARCHIVE_FOLDER), waiting: () => waitingCases(service) };
  service.freeSpace = async () => {
    const { bavail, bsize } = await statfs(data);
    return bavail * bsize;
  };
  service.refresh = liveSettings(service, cases, digest, async (changed) => {
    requireKeys(changed.association);
    const recipients = await recipientsWith(changed, data);
    Object.assign(parts, changed);
    Object.assign(service, settingsOf(changed, service), { recipients });
  });
  return service;
}

/** The reports that wait, also in the outbox. Loaded when it is asked for: only a change of the settings needs it. */
async function waitingCases(service: Service): Promise<readonly Case[]> {
  const { readWaitingCases } = await import('./review/review.ts');
  const { undelivered } = await import('./outbox/outbox.ts');
  const sent = await undelivered(service);
  return [
    ...(await readWaitingCases(service)).flatMap(({ file }) => file ?? []),
    ...sent.flatMap((text) => tryReadCase(text) ?? []),
  ];
}

/** The recipients of what comes from an area. In an example, its own key in the data folder opens everything. */
async function recipientsWith(
  { association }: AssociationFolder,
  data: string,
  cache?: Cache,
): Promise<Service['recipients']> {
  const own = association.exempel ? [await localRecipient(data, cache)] : [];
  return (area) => [...recipientsOf(association, area), ...own];
}

/** Opens the cache that commands share between runs, for the folders in the settings. A running service does not use it. */
export function commandCache(): Cache {
  const { cases, data, cache } = readSettings();
  return folderCache('sweep', cases, cache, data);
}

/**
 * Opens the service for a command, on the folders in the settings. The association is read from the cache, unless its
 * folder or the code has changed.
 */
export function openForCommand(cache = commandCache()): Promise<Service> {
  const { cases, data } = readSettings();
  return openService(cases, data, Date.now, process.env, cache);
}

/** As `openForCommand`, but with the blobs where the settings say that they are: a command may look after a host's. */
export const serviceForCommand = (): Promise<Service> =>
  readSettings().netlifyBlobs ? service() : openForCommand();

let opened: Promise<Service> | undefined;

/**
 * The service that the environment describes, opened once per process: on a host with the association that was built
 * into the function, else on the folders. A start that failed is tried again at the next call. A change of the
 * association's folder is in use from the next call after it was seen.
 */
export async function service(built?: AssociationFolder): Promise<Service> {
  const { cases, data, netlifyBlobs } = readSettings();
  const open = async () => {
    if (!netlifyBlobs) {
      const local = await openService(cases, data);
      if (githubSettings(process.env)) return local;
      // Loaded here, because most commands deliver nothing.
      const { backgroundDelivery } = await import('./outbox/background.ts');
      local.deliverLater = backgroundDelivery(local);
      return local;
    }
    // Loaded here, because only a host needs the library.
    const { openHostedService } = await import('./hosted.ts');
    return openHostedService(built ?? (await requireAssociation(cases)));
  };
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const current = await opened;
  await current.refresh?.();
  return current;
}
