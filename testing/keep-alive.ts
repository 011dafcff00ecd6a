import { Agent, get } from 'node:http';

/**
 * Options that keep a test server's idle connections open. While a test runs git synchronously, it does not notice that a
 * connection has been closed. On a slow machine that can take longer than Node's 5 s, and the next request would fail.
 */
export const KEPT_ALIVE = { keepAliveTimeout: 600_000 };

/** How a request ended: with a whole answer, with a part of one, or with none. */
export type AnswerKind = 'whole' | 'cut' | 'none';

/** Sends requests on one kept-alive connection, one after the other, until one is not answered or `limit` are. */
export async function keepAliveClient(url: string, limit: number): Promise<AnswerKind[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ends: AnswerKind[] = [];
  while (ends.length < limit && (ends.at(-1) ?? 'whole') === 'whole') ends.push(await request(url, agent));
  agent.destroy();
  return ends;
}

function request(url: string, agent: Agent): Promise<AnswerKind> {
  return new Promise((resolve) => {
    const sent = get(url, { agent }, (response) => {
      response.resume();
      response.on('error', () => resolve('cut'));
      response.on('close', () => resolve(response.complete ? 'whole' : 'cut'));
    });
    sent.on('error', () => resolve('none'));
  });
}
