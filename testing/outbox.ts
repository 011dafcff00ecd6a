import { type Outbox, type OutboxEntry, openOutbox } from '../actions/outbox/outbox.ts';
import type { BlobStore } from '../adapters/blobs/blob-store.ts';
import { NOON } from './service.ts';

export const SECRET = Buffer.alloc(32, 7);

/** An entry of the outbox, numbered so that keys and ids differ. */
export const entry = (number = 1, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  key: String(number).padStart(64, '0'),
  fingerprint: 'avtryck',
  id: `EX-2026-${String(number).padStart(8, '0')}`,
  område: 'nassjo',
  mottagen: '2026-11-22',
  text: `kvitto: sha256:${'abcd'.repeat(16)}\nrapport: Planeringsmötet ställdes in\n`,
  kontakt: 'förseglat',
  ...changes,
});

/** Opens an outbox on a blob store, with a clock that the test sets: minutes from noon on 22 November 2026. */
export function outboxOn(blobs: BlobStore, { cap = 200, secret = SECRET } = {}) {
  const clock = { minutes: 0, today: '2026-11-22' };
  const now = () => NOON + clock.minutes * 60_000;
  const outbox: Outbox = openOutbox(blobs, { secret, now, today: () => clock.today, cap });
  return { outbox, clock, now };
}

/** A blob store that cannot read the texts whose key `isLost` matches, as a file that belongs to another user. */
export function unreadable(blobs: BlobStore, isLost: (key: string) => boolean): BlobStore {
  const denied = Object.assign(new Error('nekad'), { code: 'EACCES' });
  return { ...blobs, read: (key) => (isLost(key) ? Promise.reject(denied) : blobs.read(key)) };
}
