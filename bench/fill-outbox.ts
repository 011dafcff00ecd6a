import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openService } from '../actions/open-service.ts';
import { openOutbox } from '../actions/outbox/outbox.ts';
import { submitBody } from '../actions/submit/submit.ts';
import type { BlobStore } from '../adapters/blobs/blob-store.ts';
import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import { exampleReport } from '../testing/report.ts';

/**
 * Fills the outbox of a data folder with reports that wait for the store, as when it has been down. Nothing is made
 * durable, which makes it many times faster.
 */
export async function fillOutbox(data: string, count: number): Promise<void> {
  const service = await openService('cases', data);
  const write = async (key: string, text: string) => {
    const path = join(data, key);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { mode: 0o600 });
  };
  const blobs: BlobStore = {
    ...directoryBlobStore(data),
    write,
    create: (key, text) => write(key, text).then(() => true),
    list: async () => [],
  };
  const outbox = openOutbox(blobs, { ...service, cap: count });
  const down = () => Promise.reject(new Error('the store is down'));
  const full = {
    ...service,
    outbox: { ...outbox, recordFailure: async () => 'waits' as const },
    store: { ...service.store, propose: down },
  };
  for (let i = 0; i < count; i++) {
    const result = await submitBody(full, exampleReport(), { key: randomUUID() });
    if (!result.ok) throw new Error(JSON.stringify(result.fel));
  }
}
