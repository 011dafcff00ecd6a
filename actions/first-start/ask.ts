import { checkOwner } from '../../adapters/data-folder.ts';
import { isLoopback } from '../../adapters/loopback.ts';
import type { Settings } from '../../adapters/settings.ts';
import { swedishDay } from '../../core/date.ts';
import { FIRST_START_TEXTS as TEXTS } from '../../core/texts/first-start.ts';
import { UserError } from '../../core/user-error.ts';
import { service } from '../open-service.ts';
import { print } from '../terminal.ts';
import { signInAddress } from '../work/one-machine.ts';
import { type FirstStart, startQuestions } from './server.ts';

/**
 * Asks the questions about a new association in a browser on this machine, and returns when its folder is there.
 * @throws UserError when the service listens to other machines, or when the data folder is the example's
 */
export async function ask({ cases, data, host, port }: Settings): Promise<FirstStart> {
  if (!isLoopback(host))
    throw new UserError('first-start-not-loopback', TEXTS.notLoopback(cases, host), { folder: cases });
  // Before the questions and not after them.
  checkOwner(data, false);
  const openWorkspace = async () => signInAddress(await service(), `http://${hostPart(host)}:${port}/`);
  const first = await startQuestions(cases, { host, port, today: swedishDay(Date.now()) }, openWorkspace);
  print(TEXTS.address(cases, first.address));
  await first.made;
  return first;
}

const hostPart = (host: string): string => (host.includes(':') ? `[${host}]` : host);
