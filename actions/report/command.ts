import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readSettings } from '../../adapters/settings.ts';
import { DOCUMENT_TEXTS as TEXTS } from '../../core/texts/report-document.ts';
import { commandFailed, readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
import { findBrowser } from './browser.ts';
import { boardDocument, boardReportData, releasedPeriods } from './document.ts';
import { pageCount, printPdf } from './pdf.ts';

const HELP = `Användning: skav report PERIOD --pdf FIL [--profil publik|intern] [--manad MÅNAD]

Skriver periodens statistik som ett dokument till styrelsen: en taggad PDF på högst två A4. Webbsidan är den
tillgängliga versionen; PDF:en är en kopia av den.

  PERIOD            en publicerad period, till exempel 2026, 2026-T2 eller 2026-delar
  --pdf FIL         filen som skrivs
  --profil publik   siffrorna så som de är publicerade (förval)
  --profil intern   exakta siffror ur ärendena, för den som har tillgång till dem. Varje sida märks som intern
  --manad MÅNAD     månaden som jämförs år för år, 1–12, annars den med flest ärenden

Behöver Chromium: /usr/bin/chromium, eller det som CHROMIUM anger.

Slutkod: 0 när filen är skriven, 1 när den inte gick att göra, 2 när kommandot är fel skrivet.`;

/** `skav report` */
export async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const parsed = readArgs(args, { pdf: text, profil: text, manad: text }, HELP);
  if (typeof parsed === 'number') return parsed;
  const [period] = parsed.positionals;
  const { pdf, profil = 'publik', manad } = parsed.values;
  if (profil !== 'publik' && profil !== 'intern') return usageError(TEXTS.profile, HELP);
  if (manad !== undefined && !/^(?:[1-9]|1[0-2])$/.test(manad)) return usageError(TEXTS.month, HELP);
  const month = manad === undefined ? undefined : Number(manad);
  const folder = readSettings().cases;
  if (period === undefined || parsed.positionals.length > 1)
    return usageError(TEXTS['no-period'](releasedPeriods(folder)), HELP);
  const editions = await boardReportData(folder, period, profil);
  if (!editions)
    return commandFailed(
      profil === 'intern' ? TEXTS['no-cases'] : TEXTS['no-release'](releasedPeriods(folder)),
    );
  if (pdf === undefined || pdf === '') return usageError(TEXTS['no-file'], HELP);
  if (!canWrite(resolve(pdf))) return commandFailed(TEXTS.unwritable);
  const browser = findBrowser();
  if (browser === undefined) return commandFailed(TEXTS['no-browser']);
  const document = await boardDocument(folder, editions, (html) => printPdf(browser, html), month);
  await writeFile(resolve(pdf), document);
  const pages = pageCount(document);
  print(`${pages} ${pages === 1 ? 'sida skriven' : 'sidor skrivna'} i ${pdf}.`);
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
