import { resolve } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';
import { BACKUP_TEXTS } from '../../core/texts/backup.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
import { backupError } from './error.ts';
import { restore } from './restore.ts';

/** `skav restore` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.restore);
  if (typeof parsed === 'number') return parsed;
  const [from, ...more] = parsed.positionals;
  if (!from || more.length > 0) return usageError(HELP_TEXTS.restore);
  const { data, netlifyBlobs } = readSettings();
  if (netlifyBlobs) throw backupError('backup-hosted');
  const isLocal = githubSettings(process.env) === undefined;
  const { folder, backup } = await restore(resolve(from), data, isLocal);
  print(BACKUP_TEXTS.restored(folder, data, backup.made, backup));
  return 0;
}
