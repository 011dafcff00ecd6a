import { appendFileSync, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import { readSettings } from '../../adapters/settings.ts';
import { openStore } from '../../adapters/store/open.ts';
import { swedishDay } from '../../core/date.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { PUBLISH_LOG_TEXTS, PUBLISH_TEXTS } from '../../core/texts/publish.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import type { CaseService } from '../service.ts';
import { print, printError } from '../terminal.ts';
import { onCheckout } from '../workflows/checkout.ts';
import { builtFiles } from './built-files.ts';
import type { PublishFault } from './find-leaks.ts';
import { digestOf, handOverOf, recordHandOver } from './hand-over.ts';
import { checkPages, type PublishContext, publishStatuses } from './publish.ts';

const VERBS = { pages, done, status };

/** A verb of `skav publish`. */
export type PublishVerb = keyof typeof VERBS;

/** `skav publish` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.publish);
  if (typeof parsed === 'number') return parsed;
  const [verb = 'pages', ...more] = parsed.positionals;
  if (more.length > 0 || !isPublishVerb(verb)) return usageError(HELP_TEXTS.publish);
  return publish(verb, resolve('.'), process.env, Date.now);
}

/** Whether a word is a verb of `skav publish`. */
export const isPublishVerb = (word: string): word is PublishVerb => Object.hasOwn(VERBS, word);

/**
 * Does a verb of `skav publish` where the project is. Returns the exit code.
 * @param now milliseconds since 1970
 */
export async function publish(
  verb: PublishVerb,
  root: string,
  env: NodeJS.ProcessEnv,
  now: () => number,
): Promise<number> {
  const isBuilt = ['dist/index.html', '.netlify/v1/functions'].every((path) => existsSync(join(root, path)));
  if (verb !== 'status' && !isBuilt) return commandFailed(PUBLISH_TEXTS['no-build']);
  return VERBS[verb]({ root, cases: readSettings(env).cases, env }, now);
}

/** Checks what was built, and says whether it has to be handed over. */
async function pages(context: PublishContext, now: () => number): Promise<number> {
  const { env } = context;
  const service = await openCases(context, now);
  const { files, digest, unread, faults } = await checkPages(service, context);
  printUnread(unread);
  printFaults(faults);
  if (faults.length > 0) {
    printError(PUBLISH_LOG_TEXTS.stopped(faults.length));
    return 1;
  }
  print(PUBLISH_LOG_TEXTS.checked(files));
  const blobs = await openBlobs(env);
  if (!blobs) return 0;
  const isAsked = env['GITHUB_EVENT_NAME'] === 'workflow_dispatch';
  const handOver = await handOverOf(blobs, digest, service.today(), { isAsked });
  print(PUBLISH_LOG_TEXTS[handOver]);
  // What a later step of the workflow asks for: docs.github.com, "Workflow commands", GITHUB_OUTPUT.
  const output = env['GITHUB_OUTPUT'];
  if (output) appendFileSync(output, `needed=${handOver === 'needed'}\n`);
  return 0;
}

/** Records that what was built has been handed over. */
async function done({ root, env }: PublishContext, now: () => number): Promise<number> {
  const blobs = await openBlobs(env);
  if (!blobs) return commandFailed(PUBLISH_LOG_TEXTS['no-host']);
  await recordHandOver(blobs, digestOf(builtFiles(root)), swedishDay(now()));
  print(PUBLISH_LOG_TEXTS.recorded);
  return 0;
}

/** Writes what each reporter may read. */
async function status(context: PublishContext, now: () => number): Promise<number> {
  const blobs = await openBlobs(context.env);
  if (!blobs) return commandFailed(PUBLISH_LOG_TEXTS['no-host']);
  const result = await publishStatuses(await openCases(context, now), blobs, context);
  const { followed, written, removed = 0, kept, unread, faults } = result;
  printUnread(unread);
  printFaults(faults);
  if (written === undefined) printError(PUBLISH_LOG_TEXTS.stopped(faults.length));
  else {
    print(PUBLISH_LOG_TEXTS.statuses(followed, written, removed));
    if (faults.length > 0) printError(PUBLISH_LOG_TEXTS.withheld(faults.length));
  }
  if (kept !== undefined) printError(PUBLISH_LOG_TEXTS.kept(kept));
  return faults.length > 0 || kept !== undefined ? 1 : 0;
}

/** Opens the host's blobs; undefined where the environment names none. */
async function openBlobs(env: NodeJS.ProcessEnv): Promise<BlobStore | undefined> {
  const settings = readSettings(env);
  if (!settings.netlifyBlobs) return undefined;
  // Loaded here, because only a host needs the library.
  const { hostedBlobStore } = await import('../hosted.ts');
  return hostedBlobStore(settings);
}

/** Opens the cases: main from the checkout and those that wait from GitHub, or all from this machine's store. */
async function openCases({ cases, env }: PublishContext, now: () => number): Promise<CaseService> {
  const folder = await requireAssociation(cases);
  const today = () => swedishDay(now());
  const routine = routineInForce(folder.association.rutin, folder.routines, today());
  if (!routine) throw new Error('a folder without faults has its routine');
  const store = await openStore({ cases, data: readSettings(env).data, ...folder, now }, env);
  const from = env['SKAV_GITHUB_REPO'] ? onCheckout(dirname(cases), store) : store;
  return { ...folder, routine, store: from, now, today };
}

function printUnread(unread: readonly string[]): void {
  for (const id of unread) printError(PUBLISH_LOG_TEXTS.unreadable(id));
}

function printFaults(faults: readonly PublishFault[]): void {
  for (const { code, file, kind } of faults) printError(`${file} ${code} (${kind}): ${PUBLISH_TEXTS[code]}`);
}
