import { getStore } from '@netlify/blobs';
import type { BlobStore } from '../adapters/blobs/blob-store.ts';
import { netlifyBlobStore } from '../adapters/blobs/netlify.ts';
import { lacksKeys, recipientsOf } from '../adapters/keys.ts';
import { readSecret } from '../adapters/secret.ts';
import { readSettings, type Settings } from '../adapters/settings.ts';
import { githubPlace, webOf } from '../adapters/store/github-settings.ts';
import { noStore } from '../adapters/store/no-store.ts';
import { openStore } from '../adapters/store/open.ts';
import { HOSTED_TEXTS } from '../core/texts/hosted.ts';
import { UserError } from '../core/user-error.ts';
import { publishedStatusReader } from './follow/published.ts';
import { type AssociationFolder, type Service, serviceOf } from './service.ts';

/**
 * Opens the blob store in Netlify Blobs. It belongs to the site and not to a deploy: a new version finds what the old
 * one stored.
 */
export function hostedBlobStore({ netlifyBlobs }: Pick<Settings, 'netlifyBlobs'>): BlobStore {
  const access = typeof netlifyBlobs === 'object' ? netlifyBlobs : {};
  return netlifyBlobStore(() => getStore({ name: 'skav', consistency: 'strong', ...access }));
}

/**
 * Opens a service on a host without a disk: its data is in Netlify Blobs, and its secret and its access to the store
 * are in the environment.
 * @throws UserError when something is missing, with a sentence that says what
 */
export async function openHostedService(
  folder: AssociationFolder,
  now: () => number = Date.now,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Service> {
  const settings = readSettings(env);
  if (lacksKeys(folder.association))
    throw new UserError('bad-settings', HOSTED_TEXTS.keys, { name: 'nycklar' });
  const blobs = hostedBlobStore(settings);
  const repo = env['SKAV_GITHUB_REPO'];
  const isOnGitHub = repo !== undefined;
  const service = serviceOf(folder, {
    store: isOnGitHub ? await openStore({ ...settings, ...folder, now }, env) : noStore(),
    blobs,
    recipients: (area) => recipientsOf(folder.association, area),
    ...(isOnGitHub ? { readPublishedStatus: publishedStatusReader(blobs) } : {}),
    secret: readSecret(settings.secret),
    now,
  });
  if (isOnGitHub) service.settingsPlace = { repo, web: webOf(githubPlace(env)?.api) };
  return service;
}
