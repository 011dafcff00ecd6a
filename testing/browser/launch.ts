import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { BROWSER_PATHS, findBrowser } from '../../actions/report/pdf.ts';

/**
 * Finds the browser for most tests: the one in CHROMIUM, else Chromium's headless shell (the same engine at two thirds of
 * the processor time), else the whole browser. Returns undefined if none is installed.
 */
export const findTestBrowser = (): string | undefined =>
  findBrowser(process.env, ['/usr/bin/chromium-headless-shell', ...BROWSER_PATHS]);

/** How Playwright starts the browser at a path for tests. */
export function launchOptions(browser: string): LaunchOptions {
  return {
    executablePath: join(import.meta.dirname, 'chromium.sh'),
    env: { ...process.env, CHROMIUM: browser },
    // The headless shell would round the widths of letters; the whole browser does not.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
  };
}
