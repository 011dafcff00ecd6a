import { relative } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { swedishDay } from '../../core/date.ts';
import { RELEASE_COMMAND_TEXTS } from '../../core/texts/command-line.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { ownCaseFiles } from '../check/own-cases.ts';
import { print } from '../terminal.ts';
import { prepareRelease, writeRelease } from './release.ts';

/** `skav release` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(
    args,
    { lock: { type: 'string' }, 'dry-run': { type: 'boolean' }, correct: { type: 'boolean' } },
    HELP_TEXTS.release,
  );
  if (typeof parsed === 'number') return parsed;
  const [period] = parsed.positionals;
  if (period === undefined || parsed.positionals.length > 1)
    return usageError(RELEASE_COMMAND_TEXTS.period, HELP_TEXTS.release);
  const folder = readSettings().cases;
  const { lock, 'dry-run': dry, correct } = parsed.values;
  const options = {
    period,
    today: swedishDay(Date.now()),
    ...(lock === undefined ? {} : { lock }),
    ...(correct ? { correct } : {}),
  };
  const made = await prepareRelease(folder, options, ownCaseFiles());
  const { release } = made;
  const place = dry ? undefined : await writeRelease(folder, made);
  print(`${release.period.namn}, låst ${release.lås}. ${RELEASE_COMMAND_TEXTS.cases(release.antal)}`);
  print(RELEASE_COMMAND_TEXTS.tables(release.tabeller.map(({ id }) => id)));
  for (const line of RELEASE_COMMAND_TEXTS.left(release)) print(line);
  print(RELEASE_COMMAND_TEXTS.audited(release.granskning));
  print(
    place === undefined
      ? RELEASE_COMMAND_TEXTS.dry
      : RELEASE_COMMAND_TEXTS.written(relative(process.cwd(), place)),
  );
  return 0;
}
