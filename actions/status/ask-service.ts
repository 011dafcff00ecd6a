import { readSettings } from '../../adapters/settings.ts';
import type { ServiceHealth } from '../outbox/service-health.ts';

/** Milliseconds that the running service has to answer: its parts have five seconds each. */
const TIMEOUT = 10_000;

/** Where the service answers, by the settings. */
export function serviceAddress(): string {
  const { host, port } = readSettings();
  // The address that the service listens on cannot always be connected to.
  const named = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}`;
}

/** Asks the running service for its health; undefined when it does not answer. */
export async function askService(): Promise<ServiceHealth | undefined> {
  try {
    const response = await fetch(`${serviceAddress()}/api/health`, { signal: AbortSignal.timeout(TIMEOUT) });
    const body = (await response.json()) as Partial<ServiceHealth> | null;
    // Another program may listen there.
    const isHealth = Array.isArray(body?.larm) && body.avvisade !== undefined;
    return isHealth ? (body as ServiceHealth) : undefined;
  } catch {
    return undefined;
  }
}
