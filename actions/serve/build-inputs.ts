import { readdirSync } from 'node:fs';
import { digest } from '../../adapters/cache/cache.ts';
import { contentDigest } from '../../adapters/cache/content.ts';

/** Parts of the project that no build reads: output of builds, tests and the service, git, and libraries. */
const NOT_READ = new Set([
  '.astro',
  '.cache',
  '.commands',
  '.git',
  '.netlify',
  '.served',
  '.skav',
  'cases',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
]);
/** Cases and removal notes, which no page is built from. */
const CASE_FOLDER = /^(?:\d{4}|borttagna)$/;
/** Settings that a build may read. Secrets are left out: no page depends on one. */
const SETTING = /^(?:SKAV|ASTRO|NETLIFY|NODE_ENV|URL|TZ)(?!.*(?:SECRET|KEY|TOKEN|PASSWORD))/;

/**
 * Returns a checksum of everything that a build depends on: the whole project but for what is known not to be read, the
 * association's folder but for its cases, the settings, Node, and the day, since pages say which routine is in force.
 * @param root the project
 * @param cases the association's folder
 * @param today such as `2026-11-29`
 * @param code as `codeInputs` returns it
 */
export function buildInputs(
  root: string,
  cases: string,
  env: Readonly<Record<string, string | undefined>>,
  today: string,
  code = codeInputs(root),
): string {
  const settings = Object.entries(env).filter(([name]) => SETTING.test(name));
  return digest(
    process.version,
    today,
    JSON.stringify(settings.toSorted()),
    code,
    contentDigest(
      cases,
      names(cases).filter((name) => !CASE_FOLDER.test(name)),
    ),
  );
}

/** Returns a checksum of all that a build reads of the project itself. */
export const codeInputs = (root: string): string =>
  contentDigest(
    root,
    names(root).filter((name) => !NOT_READ.has(name)),
  );

/** The names in a folder; empty if it cannot be read, and then the build reports why. */
function names(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
