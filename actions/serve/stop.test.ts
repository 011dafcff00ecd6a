import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from 'srvx';
import { expect, it } from 'vitest';
import { keepAliveClient } from '../../testing/keep-alive.ts';
import { gracefulStop } from './stop.ts';

// A guard against a hang, not a time that anything may take.
const LONG = 1_000_000;

async function start(grace: number, answer: () => Promise<Response>) {
  const { middleware, stop } = gracefulStop(grace);
  const options = { port: 0, hostname: '127.0.0.1', silent: true, gracefulShutdown: false } as const;
  // Without a time after which Node itself closes an idle connection.
  const node = { keepAliveTimeout: 0 };
  const server = serve({ ...options, node, middleware: [middleware], fetch: answer });
  await server.ready();
  return { url: server.url ?? '', stop: () => stop(server) };
}

it('answers every request that it has begun with, and lets no connection go on', async () => {
  let handled = 0;
  const { url, stop } = await start(LONG, async () => {
    handled++;
    await sleep(5);
    return new Response('x'.repeat(100_000));
  });
  const clients = Array.from({ length: 32 }, () => keepAliveClient(url, 5_000));
  while (handled < 100) await sleep(1);
  const before = handled;
  await stop();
  const ends = (await Promise.all(clients)).flat();
  expect(ends.filter((end) => end === 'cut')).toEqual([]);
  expect(ends.filter((end) => end === 'whole')).toHaveLength(handled);
  // For each connection: the request that was under way, and one that arrived before an answer had this header.
  expect(handled - before).toBeLessThanOrEqual(64);
});

it('announces in the answer to a request under way that the connection ends', async () => {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const { url, stop } = await start(LONG, async () => {
    begun.resolve();
    await gate.promise;
    return new Response('a');
  });
  const response = fetch(url);
  await begun.promise;
  const stopped = stop();
  gate.resolve();
  expect((await response).headers.get('connection')).toBe('close');
  expect(await (await response).text()).toBe('a');
  await stopped;
});

it('closes a connection whose answer had begun before the stop, when the answer ends', async () => {
  const gate = Promise.withResolvers<void>();
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode('a'));
      await gate.promise;
      controller.enqueue(new TextEncoder().encode('b'));
      controller.close();
    },
  });
  const { url, stop } = await start(LONG, async () => new Response(body));
  // Its connection would never end by itself.
  const agent = new Agent({ keepAlive: true });
  const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
  expect(response.headers.connection).toBe('keep-alive');
  const stopped = stop();
  gate.resolve();
  expect(await text(response)).toBe('ab');
  await stopped;
  agent.destroy();
});

it('closes an idle connection at once', async () => {
  const { url, stop } = await start(LONG, async () => new Response('a'));
  const response = await fetch(url);
  await response.text();
  await stop();
  await expect(fetch(url)).rejects.toThrow();
});

it('does not wait for a request that never ends', async () => {
  let isBegun = false;
  const { url, stop } = await start(20, () => {
    isBegun = true;
    return new Promise(() => {});
  });
  const client = keepAliveClient(url, 1);
  while (!isBegun) await sleep(1);
  await stop();
  expect(await client).toEqual(['none']);
});
