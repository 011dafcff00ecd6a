import { BlobsServer } from '@netlify/blobs/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../testing/service.ts';
import { hostedBlobStore } from './hosted.ts';

it('uses the credentials that the host gives for each invocation, and not those of the first', async () => {
  const server = new BlobsServer({ directory: temporaryFolder(), token: 'andra' });
  const { port } = await server.start();
  onTestFinished(async () => void (await server.stop()));
  const url = `http://127.0.0.1:${port}`;
  const invokedWith = (token: string) => {
    const context = { siteID: 'plats', token, edgeURL: url, uncachedEdgeURL: url };
    vi.stubEnv('NETLIFY_BLOBS_CONTEXT', Buffer.from(JSON.stringify(context)).toString('base64'));
  };
  invokedWith('första');
  const blobs = hostedBlobStore({ netlifyBlobs: 'here' });
  await expect(blobs.write('outbox/a', 'text')).rejects.toThrow();
  invokedWith('andra');
  await blobs.write('outbox/a', 'text');
  expect(await blobs.read('outbox/a')).toBe('text');
  expect(await blobs.list('outbox')).toEqual(['a']);
});
