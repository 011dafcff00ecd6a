import { passkeySettings } from '../../adapters/passkeys/settings.ts';
import { longDate } from '../../core/date.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { INVITE_TEXTS as TEXTS } from '../../core/texts/work/passkey.ts';
import { UserError } from '../../core/user-error.ts';
import { people, personWithLogin } from '../../core/work/person.ts';
import { readArgs, usageError } from '../args.ts';
import { openForCommand } from '../open-service.ts';
import { print, printError } from '../terminal.ts';
import { invite } from '../work/invitation.ts';

/** `skav invite PERSON` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.invite);
  if (typeof parsed === 'number') return parsed;
  const [named, ...rest] = parsed.positionals;
  if (named === undefined || rest.length > 0) return usageError(HELP_TEXTS.invite);
  const settings = passkeySettings(process.env);
  if (!settings) throw new UserError('passkeys-off', TEXTS.off);
  const service = await openForCommand();
  const { association } = service;
  const person =
    people(association).find(({ id }) => id === named.toLowerCase()) ?? personWithLogin(association, named);
  if (!person) throw new UserError('unknown-person', TEXTS.unknown);
  const { address, until } = await invite(service, settings, person);
  // The address alone on standard output, so that it can be piped into a mail.
  printError(TEXTS.done(person.namn, longDate(until)));
  print(address);
  return 0;
}
