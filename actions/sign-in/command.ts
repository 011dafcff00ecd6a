import { isLoopback } from '../../adapters/loopback.ts';
import { readSettings } from '../../adapters/settings.ts';
import { notAnswering } from '../../core/texts/health.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { SIGN_IN_TEXTS } from '../../core/texts/work/sign-in.ts';
import { UserError } from '../../core/user-error.ts';
import { readArgs, usageError } from '../args.ts';
import { openForCommand } from '../open-service.ts';
import { askService, serviceAddress } from '../status/ask-service.ts';
import { print, printError } from '../terminal.ts';
import { signInAddress } from '../work/one-machine.ts';

/** `skav sign-in` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS['sign-in']);
  if (typeof parsed === 'number') return parsed;
  if (parsed.positionals.length > 0) return usageError(HELP_TEXTS['sign-in']);
  const { host, port } = readSettings();
  if (!isLoopback(host)) throw new UserError('not-loopback', SIGN_IN_TEXTS.notLoopback, { host });
  const service = await openForCommand();
  print(signInAddress(service, `http://${host.includes(':') ? `[${host}]` : host}:${port}/`));
  // The address is good all the same, once the service has been started.
  if (!(await askService())) printError(notAnswering(serviceAddress()));
  return 0;
}
