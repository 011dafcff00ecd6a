import type { Box } from '../adapters/blobs/blob-store.ts';
import { directoryBox } from '../adapters/blobs/directory.ts';
import type { Cache } from '../adapters/cache/cache.ts';
import { requireAssociation } from '../adapters/folder/kept.ts';
import { lacksKeys, localRecipient, recipientsOf } from '../adapters/keys.ts';
import { openSecret } from '../adapters/secret.ts';
import { settings } from '../adapters/settings.ts';
import { openStore } from '../adapters/store/open.ts';
import type { Store } from '../adapters/store/store.ts';
import type { RemovedStatus, Status } from '../core/case/status.ts';
import { swedishDay } from '../core/date.ts';
import type { Laws } from '../core/routine/laws.ts';
import type { Routine } from '../core/routine/routine.ts';
import type { Association } from '../schemas/types.ts';
import { DEFAULT_CAP } from './outbox/cap.ts';
import { type Outbox, openOutbox } from './outbox/outbox.ts';

/** Everything the actions work with. */
export interface Service {
  association: Association;
  routines: Record<string, Routine>;
  /** The register of laws. */
  laws?: Laws;
  /** The routine that new cases follow. */
  routine: Routine;
  store: Store;
  /** Where everything is that is not in git. */
  box: Box;
  outbox: Outbox;
  /** The public keys that may read contact details from an area; without an area, everyone's. */
  recipients: (area?: string) => string[];
  /** What has been published about a case, by the hash of its receipt code, where the web cannot read the store. */
  published?: (hash: string) => Promise<Status | RemovedStatus | undefined>;
  secret: Buffer;
  /** How many reports, and how many messages, a day go on by themselves. */
  cap: number;
  /** The day it is in Sweden. */
  today: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** What an association's folder says, read now or built into a function. */
export type Folder = Pick<Service, 'association' | 'routines' | 'laws'>;

/** A service of its parts. */
export function serviceOf(
  folder: Folder,
  parts: Pick<Service, 'store' | 'box' | 'recipients' | 'published' | 'secret' | 'now'>,
): Service {
  const { association, routines } = folder;
  const routine = routines[association.rutin];
  if (!routine) throw new Error(`rutinen ${association.rutin} saknas`);
  const cap = settings().cap ?? association.dygnstak ?? DEFAULT_CAP;
  const today = () => swedishDay(parts.now());
  const outbox = openOutbox(parts.box, { ...parts, today, cap });
  return { ...folder, ...parts, routine, outbox, cap, today };
}

/** What handling cases needs: where a workflow runs there is neither outbox nor secret. */
export type CaseWork = Pick<
  Service,
  'association' | 'routines' | 'laws' | 'routine' | 'store' | 'now' | 'today'
>;

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
