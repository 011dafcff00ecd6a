import { resolve } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';
import { swedishDay } from '../../core/date.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { someLines, IMPORT_TEXTS as TEXTS } from '../../core/texts/import.ts';
import { UserError } from '../../core/user-error.ts';
import { readArgs, usageError } from '../args.ts';
import { ownCaseFiles } from '../check/own-cases.ts';
import { print, printError } from '../terminal.ts';
import { type ImportResult, importCases } from './import.ts';

/** `skav import` */
export async function run(args: string[]): Promise<number> {
  const options = { karta: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const parsed = readArgs(args, options, HELP_TEXTS.import);
  if (typeof parsed === 'number') return parsed;
  const [path, ...more] = parsed.positionals;
  const { karta, 'dry-run': dry = false } = parsed.values;
  if (path === undefined || more.length > 0) return usageError(TEXTS.file, HELP_TEXTS.import);
  if (karta === undefined) return usageError(TEXTS.needsMap, HELP_TEXTS.import);
  // A folder on this machine would not show which cases there are already.
  if (githubSettings(process.env)) throw new UserError('import-on-github', TEXTS.onGitHub);
  const { cases: folder } = readSettings();
  const files = ownCaseFiles();
  const today = swedishDay(Date.now());
  const result = await importCases(resolve(path), resolve(karta), { folder, files, today, dry });
  const where = files.archive === undefined ? TEXTS.inFolder(folder) : TEXTS.inArchive;
  return show(result, { karta, dry, where });
}

function show(
  result: ImportResult,
  { karta, dry, where }: { karta: string; dry: boolean; where: string },
): number {
  switch (result.kind) {
    case 'proposed':
      print(TEXTS.proposed(karta, result.rows));
      return 0;
    case 'bad-map':
      for (const { line, column, code, text } of result.faults)
        printError(`${karta}:${line}:${column} ${code} ${text}`);
      return 1;
    case 'faulty':
      showSome(result.faults.map(({ row, column, text }) => TEXTS.fault(row, column, text)));
      printError(TEXTS.faulty(result.faults.length));
      return 1;
    case 'done': {
      const { held, differs, removed, counts } = result;
      showSome(held.map(({ row, column, types }) => TEXTS.held(row, column, types)));
      showSome(differs.map(({ row, id }) => TEXTS.differs(row, id)));
      showSome(removed.map((row) => TEXTS.removed(row)));
      print(TEXTS.counts(counts, dry));
      if (dry) print(TEXTS.dry);
      else if (counts.fresh > 0) print(where);
      return counts.held + differs.length > 0 ? 1 : 0;
    }
  }
}

function showSome(lines: readonly string[]): void {
  for (const line of someLines(lines)) printError(line);
}
