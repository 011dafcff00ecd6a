import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

const root = join(import.meta.dirname, '..');

/** The pictures of the README, made again by `npm run pictures`. Paths of the other settings are from the root. */
export default defineConfig({
  ...config,
  testDir: import.meta.dirname,
  testMatch: 'pictures.ts',
  outputDir: join(root, 'test-results'),
  workers: 1,
  webServer: [config.webServer ?? []].flat().map((one) => ({ ...one, cwd: root })),
});
