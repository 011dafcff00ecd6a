/**
 * A process with the API of a service over HTTP, without the built site, for tests that kill it or take away its disk:
 *
 *     node testing/service-process.ts <association's folder> <data folder> [<milliseconds that the clock is ahead>]
 *
 * Prints its address. Settings are as for the service itself; what waits is tried again several times a second.
 */
import { flushCompileCache } from 'node:module';
import { serve } from 'srvx';
import { backgroundDelivery } from '../actions/outbox/background.ts';
import { drain } from '../actions/outbox/drain.ts';
import { serviceHealth } from '../actions/outbox/service-health.ts';
import { clearReceipts } from '../actions/outbox/tidy.ts';
import { apiSubmit } from '../actions/submit/request.ts';
import { print } from '../actions/terminal.ts';
import { KEPT_ALIVE } from './keep-alive.ts';
import { openInProcess } from './open-in-process.ts';

// Written now: a process that is killed would not save what it compiled for the next one.
flushCompileCache();

const [cases = '', data = '', ahead = '0'] = process.argv.slice(2);
const opened = await openInProcess(cases, data, () => Date.now() + Number(ahead));
const isLocal = process.env['SKAV_GITHUB_REPO'] === undefined;
const service = isLocal ? { ...opened, deliverLater: backgroundDelivery(opened) } : opened;

async function tidy(): Promise<void> {
  try {
    await drain(service, { all: true });
    await clearReceipts(service.blobs, service.today());
  } catch {
    // Tried again at the next interval.
  }
  setTimeout(() => void tidy(), 200);
}

const server = serve({
  port: 0,
  hostname: '127.0.0.1',
  silent: true,
  gracefulShutdown: false,
  node: KEPT_ALIVE,
  async fetch(request) {
    if (request.method === 'POST') return apiSubmit(service, request);
    const { status, body } = await serviceHealth(service);
    return Response.json(body, { status });
  },
});
await server.ready();
void tidy();
print(server.url ?? '');
