import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the service's own words stand: no case's words come into these files. */
const SOURCES = ['site/**/*.{astro,ts}', 'core/**/*.ts', 'schemas/*.json', 'docs/koordinator.md'];
/** And the association's. */
const FOLDER = ['*.yaml', '{routines,resultat}/*.md'];

/** Everything that the service and the association say themselves. */
export function ownTexts(root: string, cases: string): string[] {
  const read = (cwd: string, patterns: string[]) =>
    globSync(patterns, { cwd, exclude: ['**/*.test.ts'] }).map((path) =>
      readFileSync(join(cwd, path), 'utf8'),
    );
  return [...read(root, SOURCES), ...read(cases, FOLDER)];
}
