import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
import { publish } from './publish.ts';

/** `skav publish` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.publish);
  if (typeof parsed === 'number') return parsed;
  if (parsed.positionals.length > 0) return usageError(HELP_TEXTS.publish);
  const root = resolve('.');
  if (!existsSync('dist/index.html') || !existsSync('.netlify/v1/functions'))
    return commandFailed(PUBLISH_TEXTS['no-build']);
  const { cases } = readSettings();
  return printResult(await publish(await openCases(cases), root, cases, process.env));
}

/** Opens the cases: main from the checkout and those that wait from GitHub, or all from this machine's store. */
async function openCases(cases: string): Promise<CaseService> {
  const now = Date.now;
  const folder = await requireAssociation(cases);
  const today = () => swedishDay(now());
  const routine = routineInForce(folder.association.rutin, folder.routines, today());
  if (!routine) throw new Error('a folder without faults has its routine');
  const store = await openStore({ cases, data: readSettings().data, ...folder, now }, process.env);
  const from = process.env['SKAV_GITHUB_REPO'] ? onCheckout(dirname(cases), store) : store;
  return { ...folder, routine, store: from, now, today };
}

function printResult({
  followed,
  removed,
  files,
  unread,
  faults,
}: Awaited<ReturnType<typeof publish>>): number {
  for (const id of unread) printError(PUBLISH_LOG_TEXTS.unreadable(id));
  for (const { code, file, kind } of faults) printError(`${file} ${code} (${kind}): ${PUBLISH_TEXTS[code]}`);
  if (faults.length > 0) printError(PUBLISH_LOG_TEXTS.stopped(faults.length));
  else print(PUBLISH_LOG_TEXTS.sum(followed, removed, files));
  return faults.length > 0 ? 1 : 0;
}
