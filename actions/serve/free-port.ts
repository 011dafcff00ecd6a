import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Ensures that the service can listen where it should, by listening there for a moment: before a build, which takes longer
 * than anyone waits to read that the port is taken.
 * @throws the system's error, such as `EADDRINUSE`
 */
export async function ensureFreePort(host: string, port: number): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
