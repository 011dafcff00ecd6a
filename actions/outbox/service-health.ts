import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { log } from '../../adapters/log.ts';
import type { HealthAlarm } from '../../core/texts/health.ts';
import type { LogCode } from '../../core/texts/log.ts';
import type { OutboxCounts } from '../../core/texts/outbox.ts';
import { unreadableCases } from '../follow/follow.ts';
import type { Service } from '../service.ts';
import { refusedCount } from '../submit/refused.ts';
import { withTimeout } from '../submit/with-timeout.ts';
import { hasFailedDigests } from '../work/send-digests.ts';
import { outboxHealth } from './health.ts';
import { jobAge } from './jobs.ts';

/**
 * The state of the service in numbers, codes and ids, with nothing that a report says. A number is null when the outbox cannot
 * be counted.
 */
export type ServiceHealth = { [K in keyof OutboxCounts]: OutboxCounts[K] | null } & {
  /** How many reports could be stored nowhere since the start. */
  avvisade: number;
  /** Free space where the service writes; null without a disk. */
  ledigtMB: number | null;
  /** How long ago the newest sweep and the newest delivery were done; null when none is recorded. */
  svepMinuter: number | null;
  leveransMinuter: number | null;
  /**
   * How many cases the archive has but cannot read, and the first ids of them; null if the web cannot read the archive.
   */
  oläsliga: number | null;
  oläsligaÄrenden: string[];
  larm: HealthAlarm[];
};

/** How many unreadable cases are named. */
const NAMED = 20;

/**
 * The least free space in bytes. A report of the largest size is written about five times: in the outbox, as git
 * objects, sealed, as a receipt and in scratch. A weekend of 4 days with 200 of them, the day's cap, takes 250 MB.
 */
const MIN_FREE = 4 * 200 * 5 * 64 * 1024;
const MB = 1024 * 1024;

/** Milliseconds that each part has to answer. A reporter waits no longer for the outbox. */
const TIMEOUT = 5_000;
const PROBE = 'probe/health';
/** As large as a long report, so that a disk without room for one is noticed. */
const PROBE_TEXT = 'x'.repeat(16_384);
const UNCOUNTED = { väntar: null, äldstaMinuter: null, döda: null, hållna: null, trasiga: null };

/**
 * Checks whether a report that is sent now would be kept, by storing a text in the blob store and removing it, and
 * whether the store answers; and looks at what else needs a person.
 * @param started when the process began, in milliseconds since 1970: before its time nothing is late
 * @returns the status of the answer: 503 when the outbox takes no reports, and 200 when only the store fails, since
 * reports are kept then. Never rejects
 */
export async function serviceHealth(
  service: Pick<
    Service,
    'blobs' | 'secret' | 'store' | 'readPublishedStatus' | 'now' | 'freeSpace' | 'settingsError'
  >,
  started = performance.timeOrigin,
): Promise<{ status: 200 | 503; body: ServiceHealth }> {
  const { blobs, secret, now } = service;
  const [counted, canWrite, unreadable, free, swept, drained, unsent] = await Promise.all([
    ifAnswers(outboxHealth(blobs, secret, now()), 'outbox-unreadable'),
    ifAnswers(probeBlobs(blobs), 'outbox-unwritable'),
    ifAnswers(probeStore(service), 'store-unreadable'),
    service.freeSpace && ifAnswers(service.freeSpace(), 'space-unknown'),
    ifAnswers(jobAge(service, 'svep', started), 'outbox-unreadable'),
    ifAnswers(jobAge(service, 'leverans', started), 'outbox-unreadable'),
    ifAnswers(hasFailedDigests(service), 'outbox-unreadable'),
  ]);
  const isOpen = counted !== undefined && canWrite !== undefined;
  const { larm: found, ...counts } = counted ?? { ...UNCOUNTED, larm: [] };
  const larm: ServiceHealth['larm'] = [...found];
  if (!isOpen) larm.push('utkorgen');
  if (unreadable === undefined) larm.push('arkivet');
  if (unreadable?.length) larm.push('ärenden');
  if (free !== undefined && free < MIN_FREE) larm.push('disken');
  if (swept?.isLate) larm.push('svepet');
  if (drained?.isLate) larm.push('leveransen');
  if (unsent) larm.push('mejlen');
  if (service.settingsError) larm.push('inställningar');
  const body: ServiceHealth = {
    ...counts,
    avvisade: refusedCount(),
    ledigtMB: free === undefined ? null : Math.floor(free / MB),
    svepMinuter: swept?.minutes ?? null,
    leveransMinuter: drained?.minutes ?? null,
    oläsliga: unreadable?.length ?? null,
    oläsligaÄrenden: unreadable?.slice(0, NAMED) ?? [],
    larm,
  };
  return { status: isOpen ? 200 : 503, body };
}

/** What a part answers; undefined, with a line in the log, when it fails or does not answer in time. */
async function ifAnswers<T>(work: Promise<T>, failed: LogCode): Promise<T | undefined> {
  try {
    const answer = await withTimeout(work, TIMEOUT);
    if (answer === undefined) log(failed, { error: { code: 'ETIMEDOUT' } });
    return answer;
  } catch (error) {
    log(failed, { error });
    return undefined;
  }
}

async function probeBlobs(blobs: BlobStore): Promise<true> {
  // It is there already after a crash, or while another process does the same.
  if (!(await blobs.create(PROBE, PROBE_TEXT))) await blobs.write(PROBE, PROBE_TEXT);
  await blobs.remove(PROBE);
  return true;
}

/**
 * Reads the folder of cases, since the version of a local store is known also when main's objects are gone, and looks
 * whether the store takes changes.
 * @returns the ids of the cases that cannot be read; null where the web answers from what is published
 */
async function probeStore(
  service: Pick<Service, 'store' | 'blobs' | 'readPublishedStatus'>,
): Promise<string[] | null> {
  await service.store.version();
  await service.store.checkWritable?.();
  await service.store.read('cases/borttagna/probe');
  return service.readPublishedStatus ? null : unreadableCases(service);
}
