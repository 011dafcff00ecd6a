import type { Service } from '../service.ts';

/** What a running service does again and again. */
export type Job = 'svep' | 'leverans';

/** Milliseconds: a failed hourly sweep may fail twice more; a delivery is tried every ten seconds. */
const LATE_AFTER: Record<Job, number> = { svep: 3 * 3_600_000, leverans: 600_000 };
/** Milliseconds between two records of the same job: an often repeated one would keep the disk busy. */
const RECORD_INTERVAL = 60_000;
const NAMES: Record<Job, string> = { svep: 'state/swept', leverans: 'state/drained' };

type JobService = Pick<Service, 'blobs' | 'now'>;

const recorded = new WeakMap<JobService['blobs'], Partial<Record<Job, number>>>();

/** Records that a job has been done now, for the health of the service. */
export async function recordJob({ blobs, now }: JobService, job: Job): Promise<void> {
  const times = recorded.get(blobs) ?? {};
  recorded.set(blobs, times);
  const last = times[job];
  if (last !== undefined && Math.abs(now() - last) < RECORD_INTERVAL) return;
  await blobs.write(NAMES[job], new Date(now()).toISOString());
  times[job] = now();
}

/** How long ago a job was done, in minutes, and whether it should have been done since. Null when it never was. */
export async function jobAge(
  { blobs, now }: JobService,
  job: Job,
  started: number,
): Promise<{ minutes: number | null; isLate: boolean }> {
  const last = Date.parse((await blobs.read(NAMES[job])) ?? '');
  if (Number.isNaN(last)) return { minutes: null, isLate: false };
  const age = Math.max(0, now() - last);
  // A service that was just started has not had time to do it.
  return { minutes: Math.floor(age / 60_000), isLate: Math.min(age, now() - started) > LATE_AFTER[job] };
}
