import { text } from 'node:stream/consumers';
import { swedishDay } from '../../core/date.ts';
import { RECEIVE_TEXTS } from '../../core/texts/receive.ts';
import { UserError } from '../../core/user-error.ts';
import { printError } from '../terminal.ts';
import { checkPush } from './check-push.ts';
import { parsePushed } from './push.ts';

/**
 * The program that the hook `pre-receive` of the local archive runs: it reads what is pushed from standard input, and
 * exits with an error when the push must not be accepted. Its argument is the association's folder. Git shows its
 * output to the person who pushes.
 */
async function main(): Promise<number> {
  try {
    const [cases = ''] = process.argv.slice(2);
    const pushed = parsePushed(await text(process.stdin));
    const faults = await checkPush(pushed, {
      gitdir: process.cwd(),
      cases,
      today: swedishDay(Date.now()),
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
