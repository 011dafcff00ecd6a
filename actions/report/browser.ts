import { existsSync } from 'node:fs';

const BROWSER_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that prints: the one named in CHROMIUM, or the system's. Undefined when there is none. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  places: readonly string[] = BROWSER_PATHS,
): string | undefined {
  return [env['CHROMIUM'], ...places].find((path) => path && existsSync(path));
}
