import { connect } from 'node:net';
import { expect, test } from '@playwright/test';

/** Requests a page and closes the connection within 6 ms. */
function hangUp(host: string, port: number, path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`);
      setTimeout(() => socket.destroy(), Math.random() * 6);
    });
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
}

test('connections that are closed in the middle of a page do not stop the service', async ({
  request,
  baseURL,
}) => {
  const { hostname, port } = new URL(baseURL ?? '');
  const paths = ['/rapportera/', '/favicon.svg', '/tema.css', '/finns-inte', '/rapportera/kvitto?b=x'];
  for (let round = 0; round < 40; round++)
    await Promise.all(paths.map((path) => hangUp(hostname, Number(port), path)));
  expect((await request.get('/rapportera/kvitto?b=x')).status()).toBe(410);
});
