// First, since it has to run before anything else.
import './disk-threads.ts';

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Settings } from '../../adapters/settings.ts';
import { isUnmade } from '../init/new-folder.ts';
import { printError } from '../terminal.ts';
import { ensureFreePort } from './free-port.ts';
import { serviceSettings } from './service-settings.ts';
import { startError } from './start-error.ts';

/**
 * `npm start`: asks for a new association in a browser when its folder is missing, builds the site when something has
 * changed, and serves it.
 */
async function start(): Promise<void> {
  const settings = serviceSettings();
  await ensureFreePort(settings.host, settings.port);
  const first = isUnmade(settings.cases) ? await askFirst(settings) : undefined;
  const status = await build();
  if (status !== 0) {
    process.exitCode = status;
    return first?.close();
  }
  // Loaded last: an interrupted build must not wait for it.
  const { runServer } = await import('./serve.ts');
  await runServer(first?.close);
}

/** Asks for what a new association's folder needs, and returns when it is written. Loaded only then. */
async function askFirst(settings: Settings) {
  const { ask } = await import('../first-start/ask.ts');
  return ask(settings);
}

/** Builds as `npm run build` does, if something has changed, and returns its exit code. */
async function build(): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.ts'), '--if-changed'], {
    stdio: 'inherit',
  });
  const end = (signal: NodeJS.Signals) => void child.kill(signal);
  process.once('SIGTERM', end);
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('SIGTERM', end);
  return code ?? 1;
}

try {
  await start();
} catch (error) {
  const known = startError(error);
  if (!known) throw error;
  printError(known.sentence);
  process.exitCode = 1;
}
