import { getStore } from '@netlify/blobs';
import { BlobsServer } from '@netlify/blobs/server';
import { onTestFinished } from 'vitest';
import type { BlobStore } from '../adapters/blobs/blob-store.ts';
import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import { netlifyBlobStore } from '../adapters/blobs/netlify.ts';
import { temporaryFolder } from './service.ts';

const SITE = { siteID: '6f1c0e4a-0000-4000-8000-000000000001', token: 'hemlig' };

/** Starts Netlify's own blobs server on a free port; it stops when the test ends. Returns options for `getStore`. */
export async function blobsServer() {
  const server = new BlobsServer({ directory: temporaryFolder(), token: SITE.token });
  const { port } = await server.start();
  onTestFinished(async () => void (await server.stop()));
  const url = `http://127.0.0.1:${port}`;
  return { ...SITE, edgeURL: url, uncachedEdgeURL: url };
}

/** Makes an empty blob store of each kind. `reopen` opens the same one again, as another process would. */
export const BLOB_STORES: Record<string, () => Promise<{ blobs: BlobStore; reopen: () => BlobStore }>> = {
  async directory() {
    const folder = temporaryFolder();
    return { blobs: directoryBlobStore(folder), reopen: () => directoryBlobStore(folder) };
  },
  async blobs() {
    const site = await blobsServer();
    // Netlify checks that a key is free and writes it in one step. This server takes two, so requests go one at a time.
    let last: Promise<unknown> = Promise.resolve();
    const inTurn: typeof fetch = (...args) => {
      const mine = last.then(() => fetch(...args));
      last = mine.catch(() => {});
      return mine;
    };
    const open = () =>
      netlifyBlobStore(() => getStore({ name: 'skav', consistency: 'strong', ...site, fetch: inTurn }));
    return { blobs: open(), reopen: open };
  },
};
