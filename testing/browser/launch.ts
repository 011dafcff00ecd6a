import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

/** How Playwright starts the browser at a path for tests. */
export function launchOptions(browser: string): LaunchOptions {
  return {
    executablePath: join(import.meta.dirname, 'chromium.sh'),
    env: { ...process.env, CHROMIUM: browser },
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  };
}
