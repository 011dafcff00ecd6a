import type { BlobStore } from '../adapters/blobs/blob-store.ts';
import { readSettings } from '../adapters/settings.ts';
import type { Store } from '../adapters/store/store.ts';
import type { CaseStatus, RemovedStatus } from '../core/case/status.ts';
import { swedishDay } from '../core/date.ts';
import { routineInForce } from '../core/routine/in-force.ts';
import type { Laws } from '../core/routine/laws.ts';
import type { Routine } from '../core/routine/routine.ts';
import type { Association } from '../schemas/types.ts';
import { DEFAULT_CAP } from './outbox/daily-cap.ts';
import { type Outbox, openOutbox } from './outbox/outbox.ts';
import type { GitHubPlace, SettingsFolder } from './settings/place.ts';
import type { Desk } from './work/desk.ts';

/** Everything the actions work with. */
export interface Service {
  association: Association;
  routines: Record<string, Routine>;
  /** The register of laws. */
  laws?: Laws;
  /** The routine that was in force when the service was opened, or its settings were last read. */
  routine: Routine;
  store: Store;
  /** Holds everything that is not in git. */
  blobs: BlobStore;
  outbox: Outbox;
  /** The public keys that can open contact details from an area; without an area, all keys. */
  recipients: (area?: string) => string[];
  /**
   * Reads what has been published about a case, by the hash of its receipt code. Set where the web cannot read the
   * store.
   */
  readPublishedStatus?: (hash: string) => Promise<CaseStatus | RemovedStatus | undefined>;
  /**
   * Delivers an entry of the outbox, by its key, in the background. Set in a running service whose store is on its own
   * machine: a receipt then waits only until the report is in the outbox. A process that may be stopped after its
   * answer, or that asks another machine, delivers before it answers.
   */
  deliverLater?: (key: string) => void;
  /** Carries out what a person decides. Set for a person where the web may not change the cases. */
  desk?: Desk;
  secret: Buffer;
  /** The daily cap: how many reports are delivered without a person, and how many messages are stored. */
  cap: number;
  /** How many bytes are free where the service writes. Set where it has a disk. */
  freeSpace?: () => Promise<number>;
  /**
   * Uses the settings in the association's folder as they are now. Set where the folder can be read.
   * @param atOnce whether to look even if that was done a moment ago
   */
  refresh?: (atOnce?: boolean) => Promise<'same' | 'changed' | 'faulty'>;
  /** Where the settings are edited: in a folder here, or on GitHub. Unset where they only come with a build. */
  settingsPlace?: SettingsFolder | GitHubPlace;
  /** Why the settings that are now in the folder are not used: those from before are in force. */
  settingsError?: unknown;
  /** Today's date in Sweden, as `2026-11-22`. */
  today: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The content of an association's folder, read now or built into a function. */
export type AssociationFolder = Pick<Service, 'association' | 'routines' | 'laws'>;

/**
 * Assembles a service from its parts.
 * @throws Error when the association's routine is missing
 */
export function serviceOf(
  folder: AssociationFolder,
  parts: Pick<Service, 'store' | 'blobs' | 'recipients' | 'readPublishedStatus' | 'secret' | 'now'>,
): Service {
  const today = () => swedishDay(parts.now());
  return { ...parts, today, ...settingsOf(folder, { ...parts, today }) };
}

/** What of a service comes from the association's folder. @throws Error when the association's routine is missing */
export function settingsOf(
  folder: AssociationFolder,
  parts: Pick<Service, 'blobs' | 'secret' | 'now' | 'today'>,
): AssociationFolder & Pick<Service, 'routine' | 'cap' | 'outbox'> {
  const { association, routines, laws } = folder;
  const routine = routineInForce(association.rutin, routines, parts.today());
  if (!routine) throw new Error(`rutinen ${association.rutin} saknas`);
  const cap = readSettings().cap ?? association.dygnstak ?? DEFAULT_CAP;
  const outbox = openOutbox(parts.blobs, { ...parts, cap });
  return { association, routines, ...(laws ? { laws } : {}), routine, cap, outbox };
}

/** The parts of a service that handling cases needs. In a workflow there is neither outbox nor secret. */
export type CaseService = Pick<
  Service,
  'association' | 'routines' | 'laws' | 'routine' | 'store' | 'now' | 'today'
>;
