import { resolve } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';
import { BACKUP_TEXTS } from '../../core/texts/backup.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
import { backUp } from './backup.ts';
import { backupError } from './error.ts';

/** `skav backup` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.backup);
  if (typeof parsed === 'number') return parsed;
  const [target, ...more] = parsed.positionals;
  if (!target || more.length > 0) return usageError(HELP_TEXTS.backup);
  const { data, netlifyBlobs } = readSettings();
  if (netlifyBlobs) throw backupError('backup-hosted');
  const isLocal = githubSettings(process.env) === undefined;
  const { folder, backup } = await backUp(data, resolve(target), { isLocal, now: Date.now() });
  print(BACKUP_TEXTS.made(folder, backup.made, backup));
  return 0;
}
