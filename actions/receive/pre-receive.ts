import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { folderCache } from '../../adapters/folder/cached.ts';
import { swedishDay } from '../../core/date.ts';
import { RECEIVE_TEXTS } from '../../core/texts/receive.ts';
import { UserError } from '../../core/user-error.ts';
import { printError } from '../terminal.ts';
import { checkPush } from './check-push.ts';
import { parsePushed } from './push.ts';

/**
 * The program that the hook `pre-receive` of the local archive runs: it reads what is pushed from standard input, and
 * exits with an error when the push must not be accepted. Its arguments are the association's folder and the folder of
 * what commands keep between runs. Git shows its output to the person who pushes.
 */
async function main(): Promise<number> {
  try {
    const [cases = '', cacheRoot] = process.argv.slice(2);
    const gitdir = process.cwd();
    const pushed = parsePushed(await text(process.stdin));
    const faults = await checkPush(pushed, {
      gitdir,
      cases,
      today: swedishDay(Date.now()),
      // The commands' own: a push then parses no routine that they have read. A hook of an earlier version does not say where.
      ...(cacheRoot ? { cache: folderCache('sweep', cases, cacheRoot, dirname(gitdir)) } : {}),
    });
    if (faults.length === 0) return 0;
    printError(RECEIVE_TEXTS.refused);
    for (const fault of faults)
      printError(`${fault.file}:${fault.line}:${fault.column} ${fault.code} ${fault.text}`);
  } catch (error) {
    printError(RECEIVE_TEXTS.failed);
    printError(error instanceof UserError ? error.sentence : String((error as Error).stack ?? error));
  }
  return 1;
}

if (import.meta.main) process.exitCode = await main();
