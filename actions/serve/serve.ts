// First, since it has to run before anything else.
import './disk-threads.ts';

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from 'srvx';
import { ARCHIVE_FOLDER } from '../../adapters/data-folder.ts';
import { log } from '../../adapters/log.ts';
import { isLoopback } from '../../adapters/loopback.ts';
import { trustedHeader } from '../../adapters/proxy/trusted-header.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';
import { SERVE_TEXTS } from '../../core/texts/serve.ts';
import { SIGN_IN_TEXTS } from '../../core/texts/work/sign-in.ts';
import { installHook } from '../receive/install.ts';
import { print, printError } from '../terminal.ts';
import { type Handler, loadFunction } from './built-function.ts';
import { SECURITY_HEADERS, secureHeaders } from './headers.ts';
import { hasBuild, keptBuild } from './kept-build.ts';
import { rejectMalformedUrl } from './malformed-url.ts';
import { openOfferedUpkeep } from './offered-upkeep.ts';
import { buildInProcess, makePublisher, mayBuild, offerPublisher } from './publisher.ts';
import { servedFiles } from './served-files.ts';
import { serviceSettings } from './service-settings.ts';
import { startError } from './start-error.ts';
import { gracefulStop } from './stop.ts';
import { rejectWrongMethod } from './wrong-method.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Milliseconds that an idle connection is kept. Longer than proxies keep theirs: nginx a minute (by default from 1.29.7
 * on), Caddy two. With Node's 5 s a proxy could send a report on a connection that is being closed, and answer 502.
 */
const KEEP_ALIVE = 130_000;

/**
 * Serves the built site: files first, then the built function, the same one that a host runs.
 * @param beforeListening frees the port, when something else of ours has it until then
 */
export async function startServer(beforeListening?: () => Promise<void>): Promise<{
  url: string;
  /** Whether the association is the example, which has a tour. */
  isExample: boolean;
  /** An address for signing in to the workspace, where the service listens on this machine only. */
  signIn?: string;
  close: () => Promise<void>;
}> {
  const { port, host, data, cases, header } = serviceSettings();
  const built = hasBuild(ROOT) ? await loadBuild() : undefined;
  const upkeep = await openOfferedUpkeep(cases, data);
  await installHookIfLocal(cases, data);
  const { build, handle } = built ?? (await loadBuild());
  const notFoundPage = await readFile(join(build, 'dist/404.html'), 'utf8');
  const served = servedFiles(ROOT, build);
  const files = served.middleware;
  if (mayBuild(ROOT)) offerPublisher(makePublisher(() => buildInProcess(ROOT), served.serveNewest));
  const { middleware: closeWhenStopping, stop } = gracefulStop();
  await beforeListening?.();
  const server = serve({
    port,
    hostname: host,
    silent: true,
    gracefulShutdown: false,
    node: { keepAliveTimeout: KEEP_ALIVE },
    // A proxy on this machine passes on the visitor's address, and the address that was asked for.
    trustProxy: 'loopback',
    middleware: [
      closeWhenStopping,
      secureHeaders,
      rejectMalformedUrl(notFoundPage),
      rejectWrongMethod(files),
      files,
    ],
    fetch: (request) => {
      // Here and not in the function: a host runs that too, and the function cannot see where a request comes from.
      const person = header && trustedHeader(request.runtime?.node?.req, header);
      return handle(request, { ip: request.ip ?? '127.0.0.1', ...(person ? { proxiedPerson: person } : {}) });
    },
    error: (error) => {
      log('unexpected-error', { error });
      // The middleware does not see this response.
      return new Response(SERVE_TEXTS.failed, { status: 500, headers: SECURITY_HEADERS });
    },
  });
  await server.ready();
  const end = upkeep.begin();
  const url = server.url ?? `http://${host}:${port}/`;
  return {
    url,
    isExample: upkeep.isExample,
    ...(isLoopback(host) ? { signIn: upkeep.signIn(url) } : {}),
    async close() {
      end();
      await stop(server);
    },
  };
}

/** A push to the archive on GitHub is checked by its workflows. */
async function installHookIfLocal(cases: string, data: string): Promise<void> {
  const archive = join(data, ARCHIVE_FOLDER);
  if (githubSettings(process.env) === undefined && existsSync(archive)) await installHook(archive, cases);
}

/** Loads the function of the build that a start serves. @throws UserError `not-built` */
async function loadBuild(): Promise<{ build: string; handle: Handler }> {
  const build = keptBuild(ROOT);
  return { build, handle: await loadFunction(build) };
}

/** Serves until a signal ends it, and prints where it is, or why it cannot start. */
export async function runServer(beforeListening?: () => Promise<void>): Promise<void> {
  try {
    const { url, isExample, signIn, close } = await startServer(beforeListening);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void close().then(() => process.exit(0)));
    }
    const lines = [
      SERVE_TEXTS.started(url),
      ...(isExample ? [SERVE_TEXTS.tour(url)] : []),
      ...(signIn === undefined ? [] : [SIGN_IN_TEXTS.address(signIn)]),
    ];
    print(lines.join('\n'));
  } catch (error) {
    const known = startError(error);
    if (!known) throw error;
    printError(known.sentence);
    process.exitCode = 1;
  }
}

if (import.meta.main) await runServer();
