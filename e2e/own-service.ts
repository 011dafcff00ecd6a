import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A service of one test file, with its own settings and data. */
export interface OwnService {
  /** Its address, with a name and not a number: no browser binds a passkey to a number. */
  site: string;
  data: string;
  /** Runs a command with the same settings. Returns what it prints, without its messages. */
  skav(...args: string[]): string;
  stop(): Promise<void>;
}

/**
 * Starts the built service on loopback.
 * @param settings further environment variables, from its address
 * @param project the folder of the project that it is started from, with a build
 */
export async function startOwnService(
  settings: (site: string) => Record<string, string>,
  project = '.',
): Promise<OwnService> {
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'skav-own-'));
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    SKAV_DATA: join(data, 'data'),
    ...settings(site),
  };
  const service = spawn(process.execPath, ['actions/serve/serve.ts'], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(service.stdout, 'data'), once(service, 'close')]);
  if (service.exitCode !== null) throw new Error('the service did not start');
  return {
    site,
    data: env.SKAV_DATA,
    skav: (...args) =>
      execFileSync(process.execPath, ['actions/skav.js', ...args], {
        cwd: project,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim(),
    async stop() {
      await end(service);
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}
