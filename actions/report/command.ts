import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { DOCUMENT_TEXTS } from '../../core/texts/report-document.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import { ownCaseFiles } from '../check/own-cases.ts';
import { print } from '../terminal.ts';
import { boardDocument, boardReportData, releasedPeriods } from './document.ts';
import { findBrowser, pageCount, printPdf } from './pdf.ts';

/** `skav report` */
export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const parsed = readArgs(args, { pdf: text, profil: text, manad: text }, HELP_TEXTS.report);
  if (typeof parsed === 'number') return parsed;
  const [period] = parsed.positionals;
  const { pdf, profil = 'publik', manad } = parsed.values;
  if (profil !== 'publik' && profil !== 'intern')
    return usageError(DOCUMENT_TEXTS.profile, HELP_TEXTS.report);
  if (manad !== undefined && !/^(?:[1-9]|1[0-2])$/.test(manad))
    return usageError(DOCUMENT_TEXTS.month, HELP_TEXTS.report);
  const month = manad === undefined ? undefined : Number(manad);
  const settings = readSettings();
  const folder = settings.cases;
  if (period === undefined || parsed.positionals.length > 1)
    return usageError(DOCUMENT_TEXTS['no-period'](releasedPeriods(folder)), HELP_TEXTS.report);
  const reportData = await boardReportData(folder, period, profil, ownCaseFiles());
  if (!reportData)
    return commandFailed(
      profil === 'intern'
        ? DOCUMENT_TEXTS['no-cases']
        : DOCUMENT_TEXTS['no-release'](releasedPeriods(folder)),
    );
  if (pdf === undefined || pdf === '') return usageError(DOCUMENT_TEXTS['no-file'], HELP_TEXTS.report);
  if (!canWrite(resolve(pdf))) return commandFailed(DOCUMENT_TEXTS.unwritable);
  const browser = findBrowser();
  if (browser === undefined) return commandFailed(DOCUMENT_TEXTS['no-browser']);
  const site = settings.site;
  const document = await boardDocument(folder, reportData, (html) => printPdf(browser, html), month, site);
  await writeFile(resolve(pdf), document);
  const pages = pageCount(document);
  print(DOCUMENT_TEXTS.written(pages, pdf));
  return 0;
}

/** Whether a file can be written there. Asked first: printing takes seconds. */
function canWrite(file: string): boolean {
  try {
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
    return !existsSync(file) || statSync(file).isFile();
  } catch {
    return false;
  }
}
