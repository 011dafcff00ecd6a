import { resolve } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { swedishDay } from '../../core/date.ts';
import { EXPORT_COMMAND_TEXTS as TEXTS } from '../../core/texts/export.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { ownCaseFiles } from '../check/own-cases.ts';
import { print, printError } from '../terminal.ts';
import { exportCases } from './export.ts';

/** `skav export` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, {}, HELP_TEXTS.export);
  if (typeof parsed === 'number') return parsed;
  const [out, ...more] = parsed.positionals;
  if (!out || more.length > 0) return usageError(TEXTS.folder, HELP_TEXTS.export);
  const { cases: folder, data } = readSettings();
  const today = swedishDay(Date.now());
  const written = await exportCases(resolve(out), { folder, data, files: ownCaseFiles(), today });
  for (const { path, why } of written.leftOut) printError(TEXTS.leftOut(path, why));
  print(TEXTS.written(written.cases, written.files, out));
  return written.leftOut.length > 0 ? 1 : 0;
}
