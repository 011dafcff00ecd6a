// First, since it has to run before anything else.
import './disk-threads.ts';

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from 'srvx';
import { ARCHIVE_FOLDER } from '../../adapters/data-folder.ts';
import { log } from '../../adapters/log.ts';
import { isLoopback } from '../../adapters/loopback.ts';
import { trustedHeader } from '../../adapters/proxy/trusted-header.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';
import { SERVE_TEXTS } from '../../core/texts/serve.ts';
import { SIGN_IN_TEXTS } from '../../core/texts/work/sign-in.ts';
import { onlyInFolder } from '../check/archive-warnings.ts';
import { editedRoutines, recordRoutines } from '../check/edited-routines.ts';
import { ownCaseFiles } from '../check/own-cases.ts';
import { warmUpReceipts } from '../follow/follow.ts';
import { service } from '../open-service.ts';
import { PARALLEL_DELIVERIES } from '../outbox/background.ts';
import { drain } from '../outbox/drain.ts';
import { recordJob } from '../outbox/jobs.ts';
import { clearReceipts } from '../outbox/tidy.ts';
import { installHook } from '../receive/install.ts';
import type { Service } from '../service.ts';
import { clearForms } from '../submit/kept-form.ts';
import { sweepHourly } from '../sweep/hourly.ts';
import { print, printError } from '../terminal.ts';
import { clearInvitations } from '../work/invitation.ts';
import { signInAddress } from '../work/one-machine.ts';
import { clearEnded } from '../work/session.ts';
import { SECURITY_HEADERS, secureHeaders } from './headers.ts';
import { keptBuild } from './kept-build.ts';
import { rejectMalformedUrl } from './malformed-url.ts';
import { buildInProcess, makePublisher, mayBuild, offerPublisher } from './publisher.ts';
import { servedFiles } from './served-files.ts';
import { serviceSettings } from './service-settings.ts';
import { startError } from './start-error.ts';
import { gracefulStop } from './stop.ts';
import { rejectWrongMethod } from './wrong-method.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Milliseconds between two attempts to deliver what could not be delivered at once. */
const DRAIN_INTERVAL = 10_000;
/** Milliseconds that a portion of the outbox is delivered before the delivery is recorded as done. */
const PORTION = 60_000;

/**
 * Milliseconds that an idle connection is kept. Longer than proxies keep theirs: nginx a minute (by default from 1.29.7
 * on), Caddy two. With Node's 5 s a proxy could send a report on a connection that is being closed, and answer 502.
 */
const KEEP_ALIVE = 130_000;

type Handler = (request: Request, context: { ip: string; proxiedPerson?: string }) => Promise<Response>;

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
  const opened = await service();
  tellOfCasesInFolder(cases);
  await tellOfEditedRoutines(opened);
  await installHookIfLocal(cases, data);
  const build = keptBuild(ROOT);
  const entry = pathToFileURL(join(build, '.netlify/v1/functions/ssr/ssr.mjs')).href;
  const { default: handle } = (await import(entry)) as { default: Handler };
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
  // After the server is ready: a start does not wait for the drain, for the sweep or for the cases to be read. The
  // cause of an earlier failure may be gone, so everything is tried at once.
  let isDraining = false;
  void drainNow(true);
  if (githubSettings(process.env) === undefined)
    void warmUpReceipts(opened).catch((error) => log('store-unreadable', { error }));
  const timer = setInterval(() => void drainNow(), DRAIN_INTERVAL);
  const stopSweeping = sweepHourly(opened, data);

  async function drainNow(all = false): Promise<void> {
    if (isDraining) return;
    isDraining = true;
    try {
      const found = await opened.refresh?.();
      if (found === 'changed') {
        log('settings-changed');
        await tellOfEditedRoutines(opened);
      }
      if (found === 'faulty') log('settings-faulty', { error: opened.settingsError });
      const parallel = opened.deliverLater ? PARALLEL_DELIVERIES : 1;
      // In portions, so that a large outbox does not look like a delivery that stands still.
      for (let done = 1; done > 0; ) {
        done = (await drain(opened, { all, parallel, maxDuration: PORTION })).done.length;
        await recordJob(opened, 'leverans');
      }
      await clearReceipts(opened.blobs, opened.today());
      await clearForms(opened);
      await clearInvitations(opened);
      await clearEnded(opened);
    } catch (error) {
      log('outbox-unreadable', { error });
    } finally {
      isDraining = false;
    }
  }

  const url = server.url ?? `http://${host}:${port}/`;
  return {
    url,
    isExample: opened.association.exempel === true,
    ...(isLoopback(host) ? { signIn: signInAddress(opened, url) } : {}),
    async close() {
      clearInterval(timer);
      void stopSweeping();
      await stop(server);
    },
  };
}

/** A push to the archive on GitHub is checked by its workflows. */
async function installHookIfLocal(cases: string, data: string): Promise<void> {
  const archive = join(data, ARCHIVE_FOLDER);
  if (githubSettings(process.env) === undefined && existsSync(archive)) await installHook(archive, cases);
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

/** Logs how many cases are in the association's folder and not in the archive: they were added after the first start. */
function tellOfCasesInFolder(folder: string): void {
  const files = ownCaseFiles();
  const count = files.archive === undefined ? 0 : onlyInFolder(folder, files).length;
  if (count > 0) log('cases-in-folder', { count, folder });
}

/** Logs each routine that was changed without a new version, and remembers those that are new. */
async function tellOfEditedRoutines({ blobs, routines }: Service): Promise<void> {
  for (const { file } of await editedRoutines(blobs, routines)) log('routine-edited', { path: file });
  await recordRoutines(blobs, routines);
}

if (import.meta.main) await runServer();
