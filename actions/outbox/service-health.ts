import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { log } from '../../adapters/log.ts';
import type { Store } from '../../adapters/store/store.ts';
import type { LogCode } from '../../core/texts/log.ts';
import type { OutboxAlarm, OutboxCounts } from '../../core/texts/outbox.ts';
import type { Service } from '../service.ts';
import { withTimeout } from '../submit/with-timeout.ts';
import { outboxHealth } from './health.ts';

/**
 * The state of the service in numbers and codes, with nothing about any report. A number is null when the outbox cannot
 * be counted.
 */
export type ServiceHealth = { [K in keyof OutboxCounts]: OutboxCounts[K] | null } & {
  /** `utkorgen`: the outbox takes no reports. `arkivet`: the store does not answer, and reports wait. */
  larm: (OutboxAlarm | 'utkorgen' | 'arkivet')[];
};

/** Milliseconds that each part has to answer. A reporter waits no longer for the outbox. */
const TIMEOUT = 5_000;
const PROBE = 'probe/health';
/** As large as a long report, so that a disk without room for one is noticed. */
const PROBE_TEXT = 'x'.repeat(16_384);
const UNCOUNTED = { väntar: null, äldstaMinuter: null, döda: null, hållna: null, trasiga: null };

/**
 * Checks whether a report that is sent now would be kept, by storing a text in the blob store and removing it, and
 * whether the store answers.
 * @returns the status of the answer: 503 when the outbox takes no reports, and 200 when only the store fails, since
 * reports are kept then. Never rejects
 */
export async function serviceHealth({
  blobs,
  secret,
  store,
  now,
}: Pick<Service, 'blobs' | 'secret' | 'store' | 'now'>): Promise<{ status: 200 | 503; body: ServiceHealth }> {
  const [counted, canWrite, hasStore] = await Promise.all([
    ifAnswers(outboxHealth(blobs, secret, now()), 'outbox-unreadable'),
    ifAnswers(probeBlobs(blobs), 'outbox-unwritable'),
    ifAnswers(probeStore(store), 'store-unreadable'),
  ]);
  const isOpen = counted !== undefined && canWrite !== undefined;
  const larm: ServiceHealth['larm'] = [...(counted?.larm ?? [])];
  if (!isOpen) larm.push('utkorgen');
  if (!hasStore) larm.push('arkivet');
  return { status: isOpen ? 200 : 503, body: { ...(counted ?? UNCOUNTED), larm } };
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

/** Reads the folder of cases: the version of a local store is known also when main's objects are gone. */
async function probeStore(store: Store): Promise<true> {
  await store.version();
  await store.read('cases/borttagna/probe');
  return true;
}
