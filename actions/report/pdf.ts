import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DOCUMENT_TEXTS } from '../../core/texts/report-document.ts';
import { UserError } from '../../core/user-error.ts';

/** Where systems have a browser that prints. */
export const BROWSER_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Finds the browser that prints: the one named in CHROMIUM, or the system's. Undefined if there is none. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  places: readonly string[] = BROWSER_PATHS,
): string | undefined {
  return [env['CHROMIUM'], ...places].find((path) => path && existsSync(path));
}

/**
 * Prints a page as PDF: tagged for screen readers, with an outline, on the size that the page asks for.
 * @throws UserError `not-printed` when the browser made no PDF
 */
export async function printPdf(browser: string, html: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'skav-report-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      '--export-tagged-pdf',
      '--lang=sv',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
    ];
    await promisify(execFile)(browser, [...flags, pathToFileURL(page).href], { timeout: 60_000 });
    return await readFile(pdf);
  } catch (cause) {
    throw new UserError('not-printed', DOCUMENT_TEXTS['not-printed'], {}, cause);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How many pages a PDF from the browser has. */
export function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
