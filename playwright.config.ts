import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findTestBrowser, launchOptions } from './testing/browser/launch.ts';
import { useTemporaryRoot } from './testing/temporary-root.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4330);

/** Returns the path of the browser that the tests use, or ends the run with an error if there is none. */
function browser(): string {
  const found = findTestBrowser();
  if (found) return found;
  console.error(
    'Chromium was not found: install it with "sudo apt-get install -y chromium chromium-headless-shell", or set CHROMIUM to its path.',
  );
  process.exit(1);
}

// Workers load this file too: each folder is made once, and they inherit its path.
useTemporaryRoot();
process.env['E2E_DATA'] ??= mkdtempSync(join(tmpdir(), 'skav-e2e-'));
// As in the unit tests: a process that a test starts reuses what an earlier one compiled.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/tests');

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  workers: 2,
  // Only guards against a test that hangs, never claims about speed: a test may take minutes on a busy machine.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: launchOptions(browser()),
  },
  webServer: {
    command: 'node actions/serve/serve.ts',
    env: {
      PORT: String(PORT),
      HOST: '127.0.0.1',
      SKAV_DATA: process.env['E2E_DATA'],
      SKAV_DYGNSTAK: '1000000',
    },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
