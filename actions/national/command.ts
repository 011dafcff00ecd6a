import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FEWEST_ASSOCIATIONS, type NationalYear } from '../../core/statistics/national/national.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { NATIONAL_TEXTS } from '../../core/texts/national.ts';
import { dataFile, nationalPage, pageFile } from '../../views/statistics/national.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import { documentCss } from '../report/style.ts';
import { print } from '../terminal.ts';
import { nationalYears } from './read.ts';

/** The page belongs to no association, so its colours are neutral. */
const THEME = { ton: 230, krom: 0.05 };

/** `skav national` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { out: { type: 'string' } }, HELP_TEXTS.national);
  if (typeof parsed === 'number') return parsed;
  const { out } = parsed.values;
  if (parsed.positionals.length < FEWEST_ASSOCIATIONS)
    return usageError(NATIONAL_TEXTS.folders, HELP_TEXTS.national);
  if (out === undefined || out === '') return usageError(NATIONAL_TEXTS.out, HELP_TEXTS.national);
  const years = await nationalYears(parsed.positionals);
  if (years.length === 0) return commandFailed(NATIONAL_TEXTS.few);
  const folder = resolve(out);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return commandFailed(NATIONAL_TEXTS.unwritable);
  }
  for (const [name, text] of nationalFiles(years)) await writeFile(join(folder, name), text);
  const most = Math.max(...years.map(({ associations }) => associations.count));
  print(
    NATIONAL_TEXTS.written(
      years.map(({ year }) => year),
      most,
      out,
    ),
  );
  return 0;
}

/** The text of each file, by name: a page and its numbers for each year, and the newest year's page as `index.html`. */
function nationalFiles(years: readonly NationalYear[]): [string, string][] {
  const css = documentCss(THEME);
  const ids = years.map(({ year }) => year);
  return years.flatMap((year, at): [string, string][] => {
    const page = nationalPage(year, ids, css).text;
    const data = `${JSON.stringify({ format: 'skav-national/1', ...year }, null, 1)}\n`;
    return [
      [pageFile(year.year), page],
      [dataFile(year.year), data],
      ...(at === 0 ? ([['index.html', page]] as [string, string][]) : []),
    ];
  });
}
